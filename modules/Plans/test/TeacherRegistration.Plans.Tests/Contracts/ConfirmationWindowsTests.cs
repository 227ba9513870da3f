using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Tests.Contracts;

/// <summary>Rules 32 to 36 and decision 20.</summary>
public sealed class ConfirmationWindowsTests
{
    private static readonly DateTime FirstReviewEndsAt = At(12, 10);
    private static readonly PointWindow Early = Make(At(11, 1), At(11, 20));
    private static readonly PointWindow Late = Make(At(11, 10), At(11, 30));
    private static readonly ConfirmationWindows Windows = Of(Late, Early);

    [Fact]
    public void OfPoint_IsThatOfItsOwnArrangement()
    {
        Windows.OfPoint(Early.PointId).ShouldBe(new TimeWindow(At(11, 1), At(11, 20)));
        Windows.OfPoint(Late.PointId).ShouldBe(new TimeWindow(At(11, 10), At(11, 30)));
    }

    [Fact]
    public void OfPoint_WithoutAnArrangement_IsNone() => Windows.OfPoint(Guid.CreateVersion7()).ShouldBeNull();

    [Fact]
    public void OfAgency_RunsFromTheEarliestStartToTheEndOfFirstReview() =>
        Windows.OfAgency().ShouldBe(new TimeWindow(At(11, 1), FirstReviewEndsAt));

    [Fact]
    public void OfAgency_WithoutAnArrangement_IsNone() => Of().OfAgency().ShouldBeNull();

    private static ConfirmationWindows Of(params PointWindow[] points) => new(points.ToDictionary(point => point.PointId), FirstReviewEndsAt);

    private static PointWindow Make(DateTime start, DateTime end) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), new TimeWindow(start, end), "");

    private static DateTime At(int month, int day) => new(2026, month, day, 0, 30, 0, DateTimeKind.Utc);
}
