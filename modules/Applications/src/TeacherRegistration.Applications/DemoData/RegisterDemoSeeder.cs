using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Applications.DemoData;

/// <summary>A few certificates of 一县 in 证书库, one of them the demo applicant's: entered under /apply its number alone is enough.</summary>
internal sealed class RegisterDemoSeeder(TimeProvider timeProvider) : IDemoSeeder
{
    private const string AgencyCode = "99990101";

    private static readonly (string Number, string Name, string IdNumber, QualificationType Type, string Subject)[] Rows =
    [
        ("20149900121000016", "林建国", "999999199001010016", QualificationType.Primary, "数学"),
        ("20159900132000017", "周海燕", "999999199203040029", QualificationType.JuniorSecondary, "英语"),
        ("20169900112000018", "何雨桐", "999999199405060028", QualificationType.Kindergarten, ""),
    ];

    public int Order => 45;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(AgencyCode, cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo certificates";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => Task.FromResult(Add(scope.ServiceProvider, agency)), cancellationToken: cancellationToken);
    }

    private int Add(IServiceProvider services, AgencySummary agency)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var import = new CertificateImport(Guid.CreateVersion7(), agency.Id, "2014-2016 演示证书.xlsx", new RegisterCounts(Rows.Length, Replaced: 0, Warnings: 0), now);
        import.MarkImported("cs6s1s1xadmin", now);
        services.GetRequiredService<IRepository<CertificateImport>>().Add(import);
        var cipher = services.GetRequiredService<IColumnCipher>();
        foreach (var row in Rows)
        {
            var certificate = new RegisteredCertificate(Guid.CreateVersion7(), row.Number, agency.Id);
            var holder = new RegisteredHolder(row.Name, cipher.Seal(row.IdNumber, RegisteredCertificate.IdCellOf(certificate.Id)), BlindIndexes.OfIdNumber(cipher, row.IdNumber));
            certificate.Write(import.Id, holder, new CertificateInfo(row.Number, row.Type, row.Subject, agency.Name, new DateOnly(int.Parse(row.Number[..4], System.Globalization.CultureInfo.InvariantCulture), 6, 20), CertificateOrigin.SystemIssued));
            services.GetRequiredService<IRepository<RegisteredCertificate>>().Add(certificate);
        }

        return Rows.Length;
    }
}
