using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Tests.Domain.Notices;

public sealed class NoticeTests
{
    private static readonly DateTime Start = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeWindow Shown = new(Start, Start.AddDays(10));

    public static TheoryData<string, string, bool> Verbs => new()
    {
        { "Draft", "Write", true },
        { "Draft", "Publish", true },
        { "Draft", "Withdraw", false },
        { "Published", "Write", false },
        { "Published", "Publish", false },
        { "Published", "Withdraw", true },
        { "Withdrawn", "Write", false },
        { "Withdrawn", "Publish", false },
        { "Withdrawn", "Withdraw", false },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void EveryVerb_InEveryState_IsAllowedOrRefusedWith409(string state, string verb, bool isAllowed)
    {
        var notice = In(state);
        Action act = () => Do(notice, verb);

        if (isAllowed)
        {
            act.ShouldNotThrow();
        }
        else
        {
            Should.Throw<BusinessRuleException>(act).Kind.ShouldBe(RuleViolationKind.Conflict);
        }
    }

    [Theory]
    [InlineData("Draft", 0, nameof(NoticeState.Draft))]
    [InlineData("Published", -1, nameof(NoticeState.Planned))]
    [InlineData("Published", 0, nameof(NoticeState.Shown))]
    [InlineData("Published", 864_000, nameof(NoticeState.Shown))]
    [InlineData("Published", 864_001, nameof(NoticeState.Ended))]
    [InlineData("Withdrawn", 0, nameof(NoticeState.Withdrawn))]
    public void StateAt_FollowsTheWindowToTheSecond(string state, int secondsAfterStart, string expected) =>
        In(state).StateAt(Start.AddSeconds(secondsAfterStart)).ToString().ShouldBe(expected);

    [Fact]
    public void Publish_AfterTheEnd_IsRefused() =>
        Should.Throw<BusinessRuleException>(() => In("Draft").Publish("", Shown.End.AddSeconds(1))).Code.ShouldBe(MessagingErrorCodes.EndsInThePast);

    [Theory]
    [InlineData(1, 1, null)]
    [InlineData(100, 5000, null)]
    [InlineData(0, 1, MessagingErrorCodes.Required)]
    [InlineData(1, 0, MessagingErrorCodes.Required)]
    [InlineData(101, 1, MessagingErrorCodes.TooLong)]
    [InlineData(1, 5001, MessagingErrorCodes.TooLong)]
    public void Write_HoldsToTheLengths(int title, int text, string? code)
    {
        var exception = Record.Exception(() => new PlatformNotice(Guid.CreateVersion7(), new NoticeContent(new string('a', title), new string('b', text), Shown, false), Start));

        (exception as BusinessRuleException)?.Code.ShouldBe(code);
        (exception is null).ShouldBe(code is null);
    }

    private static PlatformNotice In(string state)
    {
        var notice = new PlatformNotice(Guid.CreateVersion7(), new NoticeContent("a", "b", Shown, MustRead: true), Start);
        if (state != "Draft")
        {
            notice.Publish("", Start);
        }

        if (state == "Withdrawn")
        {
            notice.Withdraw(Start);
        }

        return notice;
    }

    private static void Do(Notice notice, string verb)
    {
        switch (verb)
        {
            case "Write":
                notice.Write(notice.Content);
                break;
            case "Publish":
                notice.Publish("", Start);
                break;
            default:
                notice.Withdraw(Start);
                break;
        }
    }
}
