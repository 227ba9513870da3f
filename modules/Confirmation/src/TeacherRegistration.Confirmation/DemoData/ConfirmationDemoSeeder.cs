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

/// <summary>Confirms some of the demo applications: of ten, three complete and one incomplete.</summary>
internal sealed class ConfirmationDemoSeeder : IDemoSeeder
{
    private const int MaximumPerPoint = 300;

    private static readonly Dictionary<string, (string LoginName, string DisplayName)> Clerks = new()
    {
        ["999901010101"] = ("cs6s1s1xzcqr01", "王一"),
        ["999901010102"] = ("cs6s1s1xzcqr02", "李二"),
        ["999901010103"] = ("cs6s1s1xzcqr03", "张三"),
        ["999901020101"] = ("cs6s1s2xzcqr01", "陈一"),
        ["999801010101"] = ("cs7s1s1xzcqr01", "周一"),
    };

    public int Order => 50;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var (pointCode, clerk) in Clerks)
        {
            await using var directory = services.CreateAsyncScope();
            var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(pointCode[..8], cancellationToken))!;
            await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
            var points = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken);
            var point = points.Single(row => row.Code == pointCode);
            scope.ServiceProvider.GetRequiredService<CurrentUser>().SignIn(new StaffIdentity(
                Guid.CreateVersion7(), clerk.LoginName, clerk.DisplayName, point.Name, point.Id, new HashSet<string> { ApplicationsPermissions.View, ApplicationsPermissions.Confirm }));
            await ConfirmAsync(scope.ServiceProvider, cancellationToken);
        }
    }

    private static async Task ConfirmAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var applications = services.GetRequiredService<IApplicationIntegrationService>();
        var pending = await applications.FindAsync(ConfirmationStatus.PendingConfirmation, MaximumPerPoint, cancellationToken);
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

    private static async Task ConcludeAsync(IServiceProvider services, Guid id, long version, bool isComplete)
    {
        var applications = services.GetRequiredService<IApplicationIntegrationService>();
        var opened = await applications.GetCaseAsync(id);
        var policy = await services.GetRequiredService<IPlanIntegrationService>().GetPolicyAsync(opened.PolicyId);
        var checklist = CaseViewAppService.ChecklistOf(opened, policy);
        var check = new ConditionCheck(Guid.CreateVersion7(), id);
        // The missing paper is the last one: the form, or the proof that is only sometimes asked for.
        check.Answer(checklist, [.. checklist.Rows.Select((row, index) => isComplete || index < checklist.Rows.Count - 1
            ? new ConditionAnswer(row.Item.Code, row.Year, row.Item.AllowsNotApplicable ? ConditionStatus.NotApplicable : ConditionStatus.Met, null, "")
            : new ConditionAnswer(row.Item.Code, row.Year, ConditionStatus.NotMet, Shortfall.ProofMissing, ""))]);
        services.GetRequiredService<IRepository<ConditionCheck>>().Add(check);
        await applications.ConcludeAsync(id, version, isComplete ? ConfirmationStatus.MaterialsComplete : ConfirmationStatus.MaterialsIncomplete);
    }
}
