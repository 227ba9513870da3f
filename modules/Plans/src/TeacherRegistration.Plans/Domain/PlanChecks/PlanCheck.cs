using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Domain.PlanChecks;

/// <summary>计划检查: what would hurt once a plan is published. Errors keep it from being published, warnings somebody answers for by name.</summary>
internal static class PlanCheck
{
    /// <summary>Code of the finding that a point confirms for another 网报计划 at the same time.</summary>
    public const string PointOverlaps = "PointOverlaps";

    /// <summary>Fewer days of work are too few to review a county's applications.</summary>
    private const int FewestReviewDays = 5;

    private static readonly object[][] OneCase = [[]];

    public static IReadOnlyList<PlanFinding> Run(CheckedPlan plan) =>
    [
        .. new[] { OfProvince(plan), OfFilings(plan), OfPoints(plan), OfCalendar(plan) }
            .SelectMany(found => found)
            .Where(finding => finding.Rows.Count > 0)
            .OrderByDescending(finding => finding.Blocks),
    ];

    private static IEnumerable<PlanFinding> OfProvince(CheckedPlan plan)
    {
        if (plan.Province is not { } province)
        {
            yield return new("NoProvincePlan", Blocks: true, PlanRemedy.Province, OneCase);
        }
        else
        {
            yield return new("OutsideProvince", Blocks: true, PlanRemedy.Plan, [.. Outside(plan.Windows, province).Select(name => new object[] { new PlanPhase(name) })]);
        }

        yield return new("NoPolicy", Blocks: true, PlanRemedy.Province, plan.PublicityDays is null ? OneCase : []);
    }

    private static IEnumerable<PlanFinding> OfFilings(CheckedPlan plan)
    {
        var filings = plan.Filings;
        yield return new("NoApplicationPlan", Blocks: true, PlanRemedy.ApplicationPlans, filings.Count == 0 ? OneCase : []);
        yield return Of(filings, "ApplicationPlanOutside", blocks: true, PlanRemedy.ApplicationPlans, filing => !plan.Windows.Work.Covers(filing.Window));
        yield return Of(filings, "NoArrangement", blocks: true, PlanRemedy.Arrangements, filing => filing.Points.Count == 0);
        yield return Of(filings, "ApplicationPlanOver", blocks: true, PlanRemedy.ApplicationPlans, filing => !plan.IsPublished && filing.Window.IsAfter(plan.Now));
        yield return new("ApplicationPlansOverlap", Blocks: false, PlanRemedy.ApplicationPlans,
            [.. Pairs(filings).Where(pair => pair.First.Window.Overlaps(pair.Second.Window)).Select(pair => new object[] { pair.First.Name, pair.Second.Name })]);
    }

    private static IEnumerable<PlanFinding> OfPoints(CheckedPlan plan)
    {
        var points = plan.Filings.SelectMany(filing => filing.Points).ToList();
        yield return new("ArrangementOutside", Blocks: true, PlanRemedy.Arrangements,
        [
            .. plan.Filings.SelectMany(filing => filing.Points.Where(point => !plan.Windows.LimitsOfConfirmation(filing.Window).Covers(point.Arrangement.Window)).Select(point => new object[] { point.Name, filing.Name })),
        ]);
        var each = points.DistinctBy(point => point.Id).ToList();
        yield return Of(points, "ArrangementOver", blocks: true, PlanRemedy.Arrangements, point => !plan.IsPublished && point.Arrangement.Window.IsAfter(plan.Now));
        yield return Of(points, PointOverlaps, blocks: true, PlanRemedy.Arrangements, point => point.Overlapped is not null, point => [point.Overlapped!]);
        yield return Of(each, "PointClosed", blocks: true, PlanRemedy.Points, point => !point.IsOpen);
        yield return Of(each, "NoUsers", blocks: true, PlanRemedy.Users, point => point.Users == 0);
        yield return Of(each, "NoReadyUsers", blocks: true, PlanRemedy.Users, point => point is { Users: > 0, ReadyUsers: 0 });
        yield return Of(each, "SomeUsersNotReady", blocks: false, PlanRemedy.Users, point => point.ReadyUsers > 0 && point.ReadyUsers < point.Users, point => [point.Users - point.ReadyUsers]);
        yield return Of(points, "NoPrecautions", blocks: false, PlanRemedy.Arrangements, point => !point.HasPrecautions);
        yield return new("TooLittleCapacity", Blocks: false, PlanRemedy.Arrangements,
        [
            .. points.GroupBy(point => point.Id)
                .Select(group => (Point: group.First(), Capacity: CapacityOf(plan, group)))
                .Where(entry => entry.Point.Expected > entry.Capacity)
                .Select(entry => new object[] { entry.Point.Name, entry.Point.Expected!, entry.Capacity! }),
        ]);
        yield return new("LeftOut", Blocks: false, PlanRemedy.Arrangements, plan.Filings.Count == 0 ? [] : [.. plan.LeftOut.Select(name => new object[] { name })]);
        yield return new("SchoolAtTwoPoints", Blocks: false, PlanRemedy.Arrangements, [.. plan.Filings.SelectMany(SchoolsAtTwoPoints)]);
    }

    private static IEnumerable<PlanFinding> OfCalendar(CheckedPlan plan)
    {
        var days = plan.WorkDays;
        var years = Enumerable.Range(BeijingTime.DateOf(plan.Windows.Work.Start).Year, BeijingTime.DateOf(plan.Windows.Work.End).Year - BeijingTime.DateOf(plan.Windows.Work.Start).Year + 1);
        yield return new("HolidaysUnknown", Blocks: false, PlanRemedy.Province, [.. years.Where(year => !days.Knows(year)).Select(year => new object[] { year })]);
        yield return new("EdgeNotWorked", Blocks: false, PlanRemedy.Arrangements,
        [
            .. plan.Filings.SelectMany(filing => filing.Points)
                .SelectMany(point => new[] { point.Arrangement.Window.Start, point.Arrangement.Window.End }.Select(BeijingTime.DateOf).Distinct().Where(day => !days.IsWorked(day)).Select(day => new object[] { point.Name, day })),
        ]);
        yield return new("SlotNotWorked", Blocks: false, PlanRemedy.Arrangements,
            [.. plan.Filings.SelectMany(filing => filing.Points).SelectMany(point => point.Arrangement.Slots.Where(slot => !days.IsWorked(slot.Date)).Select(slot => new object[] { point.Name, slot.School, slot.Date }))]);
        yield return new("ReviewTooShort", Blocks: false, PlanRemedy.Plan,
            [.. plan.Windows.All.Skip(1).Select(entry => (entry.Name, Days: days.Count(entry.Window))).Where(entry => entry.Days < FewestReviewDays).Select(entry => new object[] { new PlanPhase(entry.Name), entry.Days })]);
        var review = plan.Windows.FirstReview;
        var length = BeijingTime.DateOf(review.End).DayNumber - BeijingTime.DateOf(review.Start).DayNumber + 1;
        yield return new("NoTimeForPublicity", Blocks: false, PlanRemedy.Plan, length <= plan.PublicityDays ? [[length, plan.PublicityDays]] : []);
    }

    /// <summary>How many people the point can see in all its windows; null where one of them is not limited.</summary>
    private static int? CapacityOf(CheckedPlan plan, IEnumerable<CheckedPoint> windows) =>
        windows.Aggregate((int?)0, (sum, point) => sum + (point.Arrangement.DailyCapacity * plan.WorkDays.Count(point.Arrangement.Window)));

    private static IEnumerable<object[]> SchoolsAtTwoPoints(CheckedFiling filing) => filing.Points
        .SelectMany(point => point.Arrangement.Persons.Schools.Select(school => (School: school, Point: point.Name)))
        .GroupBy(pair => pair.School)
        .Where(group => group.Count() > 1)
        .Select(group => new object[] { group.Key, group.First().Point, group.Last().Point });

    private static PlanFinding Of(IEnumerable<CheckedFiling> filings, string code, bool blocks, PlanRemedy remedy, Func<CheckedFiling, bool> isFault) =>
        new(code, blocks, remedy, [.. filings.Where(isFault).Select(filing => new object[] { filing.Name })]);

    private static PlanFinding Of(
        IEnumerable<CheckedPoint> points, string code, bool blocks, PlanRemedy remedy, Func<CheckedPoint, bool> isFault, Func<CheckedPoint, object[]>? figures = null) =>
        new(code, blocks, remedy, [.. points.Where(isFault).Select(point => (object[])[point.Name, .. figures?.Invoke(point) ?? []])]);

    private static IEnumerable<(CheckedFiling First, CheckedFiling Second)> Pairs(IReadOnlyList<CheckedFiling> filings) =>
        filings.SelectMany((first, index) => filings.Skip(index + 1).Select(second => (first, second)));

    private static IEnumerable<string> Outside(PlanWindows windows, PlanWindows province) =>
        windows.All.Zip(province.All).Where(pair => !pair.Second.Window.Covers(pair.First.Window)).Select(pair => pair.First.Name);
}
