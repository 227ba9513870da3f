using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Tests.Application.Cases;

/// <summary>To the second (rules 32 to 36, decisions 9 and 20).</summary>
public sealed class CaseWindowTests
{
    private static readonly Guid Plan = Guid.CreateVersion7();
    private static readonly Guid Point = Guid.CreateVersion7();
    private static readonly Guid EarlierPoint = Guid.CreateVersion7();
    private static readonly DateTime Start = new(2026, 11, 1, 0, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime End = new(2026, 11, 25, 9, 30, 0, DateTimeKind.Utc);
    private static readonly DateTime FirstReviewEnd = End.AddDays(15);
    private static readonly ConfirmationWindows Windows = new(
        new[] { Arrange(Point, Start), Arrange(EarlierPoint, Start.AddDays(-3)) }.ToDictionary(row => row.PointId), FirstReviewEnd);

    public static TheoryData<DateTime, string?> OfAPoint => new()
    {
        { Start.AddSeconds(-1), ConfirmationErrorCodes.WindowBefore },
        { Start.AddMilliseconds(-1), ConfirmationErrorCodes.WindowBefore },
        { Start, null },
        { End, null },
        { End.AddMilliseconds(999), null },
        { End.AddSeconds(1), ConfirmationErrorCodes.WindowEnded },
    };

    public static TheoryData<DateTime, string?> OfTheAgency => new()
    {
        { Start.AddDays(-3).AddSeconds(-1), ConfirmationErrorCodes.WindowBefore },
        { Start.AddDays(-3), null },
        { End, null },
        { End.AddSeconds(1), ConfirmationErrorCodes.ReasonMissing },
        { FirstReviewEnd, ConfirmationErrorCodes.ReasonMissing },
        { FirstReviewEnd.AddSeconds(1), ConfirmationErrorCodes.WindowEnded },
    };

    [Theory]
    [MemberData(nameof(OfAPoint))]
    public async Task Demand_ByAConfirmationUser_HoldsToThePointsWindowInAnyTimeZone(DateTime now, string? expected)
    {
        foreach (var zone in new[] { "UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati" })
        {
            (await FindRefusalAsync(now, Point, null, zone)).ShouldBe(expected, zone);
        }
    }

    [Theory]
    [MemberData(nameof(OfTheAgency))]
    public async Task Demand_ByARegistrationUser_RunsToTheEndOfFirstReviewWithAReason(DateTime now, string? expected)
    {
        (await FindRefusalAsync(now, null, " ")).ShouldBe(expected);
        (await FindRefusalAsync(now, null, "学校补报")).ShouldBe(expected == ConfirmationErrorCodes.ReasonMissing ? null : expected);
    }

    [Fact]
    public async Task Demand_ForAPointWithoutAnArrangement_IsRefused() =>
        (await FindRefusalAsync(Start, Guid.CreateVersion7(), null)).ShouldBe(ConfirmationErrorCodes.NoArrangement);

    private static async Task<string?> FindRefusalAsync(DateTime now, Guid? pointId, string? reason, string zone = "UTC")
    {
        var window = new CaseWindow(null!, new SomeWindows(Windows), new SomeUser(pointId), new RequestClock(new FixedTime(now, zone)), null!);

        var refusal = await Record.ExceptionAsync(() => window.DemandAsync(MakeCase(pointId ?? Point), reason));

        return refusal?.ShouldBeOfType<BusinessRuleException>().Code;
    }

    private static PointWindow Arrange(Guid pointId, DateTime start) => new(Plan, pointId, new TimeWindow(start, End), "");

    private static ApplicationCase MakeCase(Guid pointId) => new()
    {
        Id = Guid.CreateVersion7(),
        Version = 1,
        ApplicationNumber = "",
        Kind = RegistrationKind.First,
        ApplicationPlanId = Plan,
        PointId = pointId,
        PolicyId = Guid.Empty,
        Status = ConfirmationStatus.PendingConfirmation,
        ReviewStatus = ReviewStatus.None,
        SubmittedAt = Start,
        Name = "",
        IdNumber = "",
        IdMask = "",
        IsMale = true,
        BornOn = default,
        Phone = "",
        Address = "",
        Person = null!,
        Certificate = null!,
        Employment = null!,
        Assessment = null!,
        WorkHistory = [],
        DataSource = DataSource.Applicant,
        DataStatus = DataStatus.Unverified,
        DataVersion = 1,
        PaperVersion = 1,
        Rejection = null,
        CertificateAgrees = true,
        ConcludedAt = null,
        ConcludedBy = "",
        ArchiveNumber = "",
        Remark = "",
    };
}
