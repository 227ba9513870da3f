using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Domain;

namespace TeacherRegistration.Plans.Tests.Application.RegistrationPlans;

/// <summary>The picture of a plan stands on whole months of Beijing's calendar.</summary>
public sealed class PlanTimelineTests
{
    private static readonly DateTime FirstOfOctober = new(2026, 9, 30, 16, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Scale_IsOfWholeMonths()
    {
        var picture = Make(now: FirstOfOctober);

        picture.Months.ShouldBe([new DateTime(2026, 10, 1), new DateTime(2026, 11, 1)]);
        picture.PlaceOfMonth(new DateTime(2026, 10, 1)).ShouldBe("0%");
        picture.Place(FirstOfOctober.AddDays(30.5)).ShouldBe("50%");
        picture.Width(new TimeWindow(FirstOfOctober, FirstOfOctober.AddDays(6.1))).ShouldBe("10%");
        picture.Width(new TimeWindow(FirstOfOctober, FirstOfOctober)).ShouldBe("0.5%");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(30, true)]
    [InlineData(62, false)]
    public void Now_IsShownOnlyWhereItStandsInThePicture(int day, bool expected) => Make(FirstOfOctober.AddDays(day)).ShowsNow.ShouldBe(expected);

    private static PlanTimeline Make(DateTime now)
    {
        var work = new TimeWindow(FirstOfOctober.AddDays(3), FirstOfOctober.AddDays(50));
        return PlanTimeline.Of(new RegistrationPlanDetailsDto(Guid.Empty, "计划", PlanState.Running, [new PhaseDto("PhaseWork", work)], [], []), now);
    }
}
