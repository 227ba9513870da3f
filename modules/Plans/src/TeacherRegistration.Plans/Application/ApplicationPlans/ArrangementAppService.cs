using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>确认点安排 of a 网报计划, as the registration user writes them: one by one, or many at once.</summary>
internal sealed class ArrangementAppService(
    IRepository<PointArrangement> arrangements,
    IRepository<ApplicationPlan> applicationPlans,
    IRepository<RegistrationPlan> plans,
    PointsOfAgency points,
    RoundsOfPoints rounds,
    RuleMessages texts,
    PlanAuthor author)
{
    /// <summary>Arranges points alike. What is left empty is taken from each point.</summary>
    public async Task CreateAsync(Guid applicationPlanId, ArrangementInput input)
    {
        var content = input.ToContent();
        var (filing, plan) = await BeginAsync(applicationPlanId, input.CleanReason());
        var (defaults, known) = (await points.GetDefaultsAsync(), await points.GetAsync());
        var taken = await arrangements.Query().Where(row => row.ApplicationPlanId == applicationPlanId).Select(row => row.PointId).ToListAsync();
        WindowRule.Require(input.Points.Count > 0, PlansErrorCodes.NoPoint, nameof(input.Points));
        var chosen = input.Points.Distinct().ToList();
        var others = await rounds.FindAsync(chosen);
        foreach (var id in chosen)
        {
            WindowRule.Require(known.ContainsKey(id), PlansErrorCodes.UnknownPoint, nameof(input.Points));
            WindowRule.Require(known[id].IsOpen, PlansErrorCodes.PointClosed, nameof(input.Points), known[id].Name);
            WindowRule.Require(!taken.Contains(id), PlansErrorCodes.PointArranged, nameof(input.Points), known[id].Name);
            var arrangement = new PointArrangement(Guid.CreateVersion7(), applicationPlanId, id, content with
            {
                DailyCapacity = content.DailyCapacity ?? defaults[id].DailyCapacity,
                Precautions = content.Precautions.Length > 0 ? content.Precautions : defaults[id].Precautions,
            });
            DemandFit(arrangement, filing, plan, known[id], others[id]);
            arrangements.Add(arrangement);
        }

        plan.Record(new PlanChange(
            author.Now, author.Name, PlanChangeKind.Added, filing.Name, input.CleanReason(), [.. chosen.Select(id => new WindowChange("", known[id].Name, Before: null, content.Window))]));
    }

    public async Task WriteAsync(Guid id, long version, ArrangementInput input)
    {
        var arrangement = await OpenAsync(id, version);
        await ChangeAsync([arrangement], arrangement.ApplicationPlanId, input.CleanReason(), _ => input.ToContent());
    }

    /// <summary>Other times for several of one 网报计划; a time that is left empty stays as each has it.</summary>
    public async Task MoveAsync(Guid applicationPlanId, ArrangementMoveInput input)
    {
        author.Demand();
        var versions = input.Ids.Zip(input.Versions).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
        var found = await arrangements.Tracked().Where(row => row.ApplicationPlanId == applicationPlanId && versions.Keys.Contains(row.Id)).ToListAsync();
        if (found.Count == 0 || found.Count != versions.Count)
        {
            throw BusinessRuleException.NotFound();
        }

        if (found.Exists(row => row.Version != versions[row.Id]))
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        WindowRule.Require(input.Start is not null || input.End is not null, PlansErrorCodes.NothingChanged, nameof(input.Start));
        await ChangeAsync(found, applicationPlanId, input.CleanReason(), row => row.Content with { Window = input.Apply(row.Window) });
    }

    /// <summary>Takes the point out of the 网报计划, as long as nobody has filed with it.</summary>
    public async Task DeleteAsync(Guid id, long version, string reason)
    {
        var arrangement = await OpenAsync(id, version);
        var (filing, plan) = await BeginAsync(arrangement.ApplicationPlanId, reason);
        if ((await points.CountBeforeDeletionAsync(filing.Id)).GetValueOrDefault((filing.Id, arrangement.PointId)).All is var count and > 0)
        {
            throw new BusinessRuleException(PlansErrorCodes.HasApplications, RuleViolationKind.Conflict, count);
        }

        plan.Record(new PlanChange(author.Now, author.Name, PlanChangeKind.Removed, filing.Name, reason, [new WindowChange("", (await points.GetAsync())[arrangement.PointId].Name, arrangement.Window, After: null)]));
        arrangements.Remove(arrangement);
    }

    private Task<PointArrangement> OpenAsync(Guid id, long version)
    {
        author.Demand();
        return arrangements.GetAsync(id, version);
    }

    private async Task ChangeAsync(List<PointArrangement> rows, Guid applicationPlanId, string reason, Func<PointArrangement, ArrangementContent> change)
    {
        var (filing, plan) = await BeginAsync(applicationPlanId, reason);
        var known = await points.GetAsync();
        var others = await rounds.FindAsync([.. rows.Select(row => row.PointId)]);
        var (windows, parts) = (new List<WindowChange>(), new HashSet<string>());
        foreach (var row in rows.OrderBy(row => known[row.PointId].Code, StringComparer.Ordinal))
        {
            var before = row.Content;
            try
            {
                row.Write(change(row));
                DemandFit(row, filing, plan, known[row.PointId], others[row.PointId]);
                if (plan.PublishedAt is not null)
                {
                    WindowRule.DemandChange(before.Window, row.Window, author.Now);
                }
            }
            catch (BusinessRuleException refusal) when (rows.Count > 1)
            {
                // Of many, it says which.
                throw new BusinessRuleException(PlansErrorCodes.PointRefused, refusal.Kind, known[row.PointId].Name, texts.Word(refusal)) { Field = refusal.Field is "End" ? "End" : "Start" };
            }

            parts.UnionWith(row.Content.PartsThatDiffer(before));
            if (before.Window != row.Window)
            {
                windows.Add(new WindowChange("", known[row.PointId].Name, before.Window, row.Window));
            }
        }

        if (parts.Count + windows.Count > 0)
        {
            plan.Record(new PlanChange(author.Now, author.Name, PlanChangeKind.Changed, rows.Count == 1 ? known[rows[0].PointId].Name : filing.Name, reason, windows) { Parts = [.. parts] });
        }
    }

    private async Task<(ApplicationPlan Filing, RegistrationPlan Plan)> BeginAsync(Guid applicationPlanId, string reason)
    {
        await author.BeginAsync(nameof(ApplicationPlan), applicationPlanId, reason);
        var filing = await applicationPlans.Query().FirstOrDefaultAsync(row => row.Id == applicationPlanId) ?? throw BusinessRuleException.NotFound();
        return (filing, await plans.GetAsync(filing.RegistrationPlanId));
    }

    /// <summary>Within what the plan leaves for confirmation, and at no time when the point confirms for another 网报计划.</summary>
    private static void DemandFit(PointArrangement row, ApplicationPlan filing, RegistrationPlan plan, PointSummary point, IEnumerable<RoundOfPoint> others)
    {
        WindowRule.DemandWithin(row.Window, plan.Windows.LimitsOfConfirmation(filing.Content.Window));
        var other = others.FirstOrDefault(earlier => earlier.Id != row.Id && earlier.Window.Overlaps(row.Window));
        WindowRule.Require(other is null, PlansErrorCodes.PointOverlaps, "Start", point.Name, other?.ApplicationPlan ?? "");
    }
}
