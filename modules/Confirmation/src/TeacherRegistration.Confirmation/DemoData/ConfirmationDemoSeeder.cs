using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.DemoData;

/// <summary>Confirms some of the demo applications: of ten, three complete and one incomplete; then the bureau declines a few of those left.</summary>
internal sealed class ConfirmationDemoSeeder : IDemoSeeder
{
    private const int MaximumAtOnce = 300;

    private static readonly Dictionary<string, (string LoginName, string DisplayName)> Clerks = new()
    {
        ["999901010101"] = ("cs6s1s1xzcqr01", "王一"),
        ["999901010102"] = ("cs6s1s1xzcqr02", "李二"),
        ["999901010103"] = ("cs6s1s1xzcqr03", "张三"),
        ["999901020101"] = ("cs6s1s2xzcqr01", "陈一"),
        ["999801010101"] = ("cs7s1s1xzcqr01", "周一"),
    };

    /// <summary>The registration user of 一县, who alone may decline there.</summary>
    private static readonly (string AgencyCode, string LoginName, string DisplayName) Officer = ("99990101", "cs6s1s1xjyjrd", "县教体局经办");

    private const int OneInSoManyIsDeclined = 40;

    /// <summary>二县, where these belong.</summary>
    private const string RightAgencyCode = "99990102";

    private const string Reason = "任教学校属二县,请向二县教育局申报。";

    public int Order => 50;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var (pointCode, clerk) in Clerks)
        {
            await using var scope = await OpenScopeAsync(services, pointCode[..8], cancellationToken);
            var points = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken);
            SignIn(scope.ServiceProvider, clerk.LoginName, clerk.DisplayName, points.Single(row => row.Code == pointCode));
            await ConfirmAsync(scope.ServiceProvider, cancellationToken);
        }

        await using var bureau = await OpenScopeAsync(services, Officer.AgencyCode, cancellationToken);
        SignIn(bureau.ServiceProvider, Officer.LoginName, Officer.DisplayName, point: null);
        await DeclineAsync(bureau.ServiceProvider, cancellationToken);
    }

    private static async Task<AsyncServiceScope> OpenScopeAsync(IServiceProvider services, string agencyCode, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode, cancellationToken))!;
        return services.CreateTenantScope(agency.Id, agency.ProvinceId);
    }

    private static void SignIn(IServiceProvider services, string loginName, string displayName, PointSummary? point) =>
        services.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            Guid.CreateVersion7(), loginName, displayName, point?.Name ?? "", point?.Id, new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Confirm, ApplicationsPermissions.Reject }));

    private static async Task ConfirmAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var pending = await FindPendingAsync(services, cancellationToken);
        services.GetRequiredService<AuditScope>().Operation = "Seed demo confirmations";
        await services.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                foreach (var (id, version) in pending.Where((_, index) => index % 10 is 1 or 4 or 7))
                {
                    await ConcludeAsync(services, id, version, isComplete: true);
                }

                foreach (var (id, version) in pending.Where((_, index) => index % 10 == 8))
                {
                    await ConcludeAsync(services, id, version, isComplete: false);
                }

                return pending.Count;
            },
            cancellationToken: cancellationToken);
    }

    private static async Task DeclineAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var acceptance = services.GetRequiredService<IAcceptanceService>();
        var declined = (await FindPendingAsync(services, cancellationToken)).Where((_, index) => index % OneInSoManyIsDeclined == 0).ToList();
        services.GetRequiredService<AuditScope>().Operation = "Seed demo refusals";
        await services.GetRequiredService<IUnitOfWork>().RunAsync(
            async () =>
            {
                foreach (var (id, version) in declined)
                {
                    await acceptance.RejectAsync(id, version, Reason, RightAgencyCode, cancellationToken);
                }

                return declined.Count;
            },
            cancellationToken: cancellationToken);
    }

    private static Task<IReadOnlyList<(Guid Id, long Version)>> FindPendingAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IApplicationIntegrationService>().FindAsync(ConfirmationStatus.PendingConfirmation, MaximumAtOnce, cancellationToken);

    private static async Task ConcludeAsync(IServiceProvider services, Guid id, long version, bool isComplete)
    {
        var applications = services.GetRequiredService<IApplicationIntegrationService>();
        var opened = await applications.OpenToChangeAsync(id);
        var policy = await services.GetRequiredService<IPlanIntegrationService>().GetPolicyAsync(opened.PolicyId);
        var checklist = CaseViewAppService.ChecklistOf(opened, policy);
        var check = new ConditionCheck(Guid.CreateVersion7(), id);
        // The missing paper is the last one: the form, or the proof that is only sometimes asked for.
        check.Answer(checklist, [.. checklist.Rows.Select((row, index) => isComplete || index < checklist.Rows.Count - 1
            ? new ConditionAnswer(
                row.Item.Code,
                row.Year,
                row.Item.AllowsNotApplicable ? ConditionStatus.NotApplicable : ConditionStatus.Met,
                null,
                "",
                row.Item.AsksHours ? Math.Max(opened.Assessment.TrainingHours, policy.TrainingHours) : null)
            : new ConditionAnswer(row.Item.Code, row.Year, ConditionStatus.NotMet, Shortfall.ProofMissing, ""))]);
        services.GetRequiredService<IRepository<ConditionCheck>>().Add(check);
        await applications.ConcludeAsync(id, version, isComplete ? ConfirmationStatus.MaterialsComplete : ConfirmationStatus.MaterialsIncomplete);
    }
}
