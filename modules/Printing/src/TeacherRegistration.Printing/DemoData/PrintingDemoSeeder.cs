using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.DemoData;

/// <summary>An issued receipt for each demo application in 材料齐全 (SPEC §8).</summary>
internal sealed class PrintingDemoSeeder : IDemoSeeder
{
    private const int MaximumPerAgency = 1000;

    private static readonly Dictionary<string, (string LoginName, string DisplayName)> Officers = new()
    {
        ["99990101"] = ("cs6s1s1xzcqr01", "王一"),
        ["99990102"] = ("cs6s1s2xzcqr01", "陈一"),
        ["99980101"] = ("cs7s1s1xzcqr01", "周一"),
    };

    public int Order => 60;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var (agencyCode, officer) in Officers)
        {
            await using var directory = services.CreateAsyncScope();
            var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode, cancellationToken))!;
            var identity = new UserIdentity(
                Guid.CreateVersion7(), officer.LoginName, officer.DisplayName, agency.ShortName, null, new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Print });
            await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
            scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(identity);
            var complete = await scope.ServiceProvider.GetRequiredService<IApplicationIntegrationService>()
                .FindAsync(ConfirmationStatus.MaterialsComplete, MaximumPerAgency, cancellationToken);
            foreach (var (id, _) in complete)
            {
                await IssueAsync(services, agency, identity, id, cancellationToken);
            }
        }
    }

    /// <summary>One at a time: each takes the number after the last one kept.</summary>
    private static async Task IssueAsync(IServiceProvider services, AgencySummary agency, UserIdentity officer, Guid applicationId, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(officer);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo receipts";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                await scope.ServiceProvider.GetRequiredService<ReceiptAppService>().IssueAsync(applicationId);
                return true;
            },
            cancellationToken: cancellationToken);
    }
}
