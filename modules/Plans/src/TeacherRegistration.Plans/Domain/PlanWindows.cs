using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain;

/// <summary>The windows of a registration plan: the work as a whole, and within it the three reviews one after another (SPEC §1.3).</summary>
/// <param name="Work">Registration work.</param>
/// <param name="FirstReview">初审.</param>
/// <param name="SecondReview">复核.</param>
/// <param name="FinalReview">终审.</param>
internal sealed record PlanWindows(TimeWindow Work, TimeWindow FirstReview, TimeWindow SecondReview, TimeWindow FinalReview)
{
    /// <summary>Each window with the name that forms and rules give it.</summary>
    public IReadOnlyList<(string Name, TimeWindow Window)> All =>
        [(nameof(Work), Work), (nameof(FirstReview), FirstReview), (nameof(SecondReview), SecondReview), (nameof(FinalReview), FinalReview)];

    /// <exception cref="BusinessRuleException">
    /// 400 beside the field: a window ends before it starts, a review lies outside the work, or begins or ends before the one it follows.
    /// </exception>
    public void Check()
    {
        foreach (var (name, window) in All)
        {
            WindowRule.DemandOrder(window, name);
        }

        foreach (var (name, window) in All.Skip(1))
        {
            Require(window.Start >= Work.Start, PlansErrorCodes.OutsideWork, name + "Start");
            Require(window.End <= Work.End, PlansErrorCodes.OutsideWork, name + "End");
        }

        foreach (var (before, (name, window)) in All.Skip(1).Select(pair => pair.Window).Zip(All.Skip(2)))
        {
            Require(window.Start >= before.Start, PlansErrorCodes.BeforeEarlierReview, name + "Start");
            Require(window.End >= before.End, PlansErrorCodes.BeforeEarlierReview, name + "End");
        }
    }

    /// <summary>The windows that differ from the other's.</summary>
    public IReadOnlyList<WindowChange> ChangesTo(PlanWindows other) =>
    [
        .. All.Zip(other.All)
            .Where(pair => pair.First.Window != pair.Second.Window)
            .Select(pair => new WindowChange(pair.First.Name, "", pair.First.Window, pair.Second.Window)),
    ];

    /// <summary>
    /// Within which a point may confirm the applications of a 网报计划: not before people can file, and not after first review, which
    /// takes what is confirmed (SPEC decision 20).
    /// </summary>
    public TimeWindow LimitsOfConfirmation(TimeWindow filing) =>
        new(filing.Start > Work.Start ? filing.Start : Work.Start, FirstReview.End);

    /// <summary>All windows later by so much.</summary>
    public PlanWindows After(TimeSpan shift) => new(Work.After(shift), FirstReview.After(shift), SecondReview.After(shift), FinalReview.After(shift));

    private static void Require(bool holds, string code, string field) => WindowRule.Require(holds, code, field);
}
