using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Plans.Domain.ProvincePlans;

/// <summary>
/// 省级注册计划: within which windows the agencies of a province plan one year's registration. Shared: they read it once it is published.
/// From then on its windows only grow, as agencies have planned within them.
/// </summary>
internal sealed class ProvincePlan : YearPlan, IShared
{
    private ProvincePlan()
    {
    }

    public ProvincePlan(Guid id, int year, string name, PlanWindows windows)
        : base(id, year, name, windows)
    {
    }

    public Guid OwnerId { get; set; }

    public Guid ProvinceId { get; set; }

    /// <summary>延长时间: wider windows after publication.</summary>
    /// <exception cref="BusinessRuleException">400: no reason, nothing changed, or a window would lose time; 409: it is a draft.</exception>
    public void Extend(PlanWindows windows, string reason, string by, DateTime now)
    {
        DemandPublished();
        DemandReason(reason);
        windows.Check();
        foreach (var ((name, after), (_, before)) in windows.All.Zip(Windows.All))
        {
            WindowRule.Require(after.Covers(before), PlansErrorCodes.LosesTime, name + (after.Start > before.Start ? "Start" : "End"));
        }

        ChangeWindows(windows, reason, by, now);
    }

    /// <summary>The state of a plan of which only so much has been read.</summary>
    public static new PlanState StateOf(TimeWindow work, bool isPublished, DateTime now) => YearPlan.StateOf(work, isPublished, now);
}
