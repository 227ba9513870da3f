using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.DemoData;

/// <summary>Filed applications at every point (SPEC §8); the Confirmation module concludes some of them.</summary>
internal sealed class ApplicationsDemoSeeder(TimeProvider timeProvider) : IDemoSeeder
{
    private static readonly Dictionary<string, int> NumberByPoint = new()
    {
        ["999901010101"] = 260,
        ["999901010102"] = 120,
        ["999901010103"] = 100,
        ["999901020101"] = 80,
        ["999901020102"] = 40,
        ["999801010101"] = 30,
    };

    private const int PhotosPerPoint = 12;

    public int Order => 40;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var people = new DemoPeople(timeProvider.GetUtcNow().UtcDateTime);
        foreach (var agencyCode in NumberByPoint.Keys.Select(code => code[..8]).Distinct())
        {
            await using var directory = services.CreateAsyncScope();
            var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode, cancellationToken))!;
            await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
            await SeedAsync(scope.ServiceProvider, agency, people, cancellationToken);
        }
    }

    private static async Task SeedAsync(IServiceProvider services, AgencySummary agency, DemoPeople people, CancellationToken cancellationToken)
    {
        var plans = services.GetRequiredService<IPlanIntegrationService>();
        var plan = (await plans.GetApplicationPlansAsync(cancellationToken)).Single(row => row.IsCurrent);
        var policy = await plans.GetCurrentPolicyAsync(cancellationToken);
        var points = await services.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken);
        var drafts = points
            .SelectMany(point => Enumerable.Range(0, NumberByPoint[point.Code]).Select(_ => people.Next(plan.Id, point.Id, agency.Name)))
            .ToList();
        var own = drafts.FindLastIndex(draft => points.Any(point => point.Id == draft.PointId && point.Code == DemoPeople.ApplicantPoint));
        if (own >= 0)
        {
            drafts[own] = DemoPeople.AsApplicant(drafts[own]);
        }

        services.GetRequiredService<AuditScope>().Operation = "Seed demo applications";
        var filed = await services.GetRequiredService<IUnitOfWork>().RunAsync(
            () => services.GetRequiredService<FilingAppService>().FileAsync(drafts, plan.Year, policy.Id, DataSource.Applicant),
            cancellationToken: cancellationToken);
        await DrawPhotosAsync(services, drafts.Zip(filed.Select(row => row.Id)), cancellationToken);
    }

    /// <summary>Photos for the first of those whose certificate needs one, point by point; drawing all would hold up the first start.</summary>
    private static async Task DrawPhotosAsync(IServiceProvider services, IEnumerable<(FilingDraft Draft, Guid Id)> filed, CancellationToken cancellationToken)
    {
        var photos = services.GetRequiredService<ApplicationPhotos>();
        var shown = filed.Where(pair => pair.Draft.Certificate.Origin != CertificateOrigin.SystemIssued)
            .GroupBy(pair => pair.Draft.PointId)
            .SelectMany(point => point.Take(PhotosPerPoint));
        foreach (var (draft, id) in shown)
        {
            await photos.SaveAsync(PhotoKind.Certificate, id, DemoCertificate.Draw(draft), cancellationToken);
        }
    }
}
