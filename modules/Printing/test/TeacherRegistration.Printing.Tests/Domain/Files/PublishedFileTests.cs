using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Tests.Domain.Files;

public sealed class PublishedFileTests
{
    private static readonly DateTime Now = new(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly First = new(2026, 11, 20);
    private static readonly FileContent Content = new(Guid.CreateVersion7(), "a.pdf", "application/pdf", 1);

    [Theory]
    [InlineData(-1, FileState.Planned)]
    [InlineData(0, FileState.Shown)]
    [InlineData(5, FileState.Shown)]
    [InlineData(6, FileState.Ended)]
    internal void StateOn_HoldsFromTheFirstDayToTheLast(int daysAfterFirst, FileState expected) =>
        Make(First, First.AddDays(5)).StateOn(First.AddDays(daysAfterFirst), ScanVerdict.Clean).ShouldBe(expected);

    [Fact]
    public void StateOn_WithoutDays_IsShown() => Make(null, null).StateOn(DateOnly.MaxValue, ScanVerdict.Clean).ShouldBe(FileState.Shown);

    [Fact]
    public void Withdraw_HidesItUntilItIsRestored()
    {
        var file = Make(First, null);

        file.Withdraw(Now);
        file.StateOn(First, ScanVerdict.Clean).ShouldBe(FileState.Withdrawn);
        Should.Throw<BusinessRuleException>(() => file.Withdraw(Now)).Kind.ShouldBe(RuleViolationKind.Conflict);
        file.Restore();
        file.StateOn(First, ScanVerdict.Clean).ShouldBe(FileState.Shown);
        Should.Throw<BusinessRuleException>(file.Restore).Kind.ShouldBe(RuleViolationKind.Conflict);
    }

    [Theory]
    [InlineData(ScanVerdict.Unknown, FileState.Unchecked, FileState.Withdrawn)]
    [InlineData(ScanVerdict.Infected, FileState.Infected, FileState.Infected)]
    internal void StateOn_OfWhatIsNotClean_SaysSo(ScanVerdict scan, FileState expected, FileState whenWithdrawn)
    {
        var file = Make(First, null);

        file.StateOn(First, scan).ShouldBe(expected);
        file.StateOn(First.AddDays(-1), scan).ShouldBe(expected);
        file.Withdraw(Now);
        file.StateOn(First, scan).ShouldBe(whenWithdrawn);
    }

    [Theory]
    [InlineData(0, PrintingErrorCodes.Required)]
    [InlineData(1, null)]
    [InlineData(100, null)]
    [InlineData(101, PrintingErrorCodes.TooLong)]
    public void Describe_HoldsToTheLengthOfTheTitle(int length, string? code) =>
        (Record.Exception(() => Make(null, null, new string('名', length))) as BusinessRuleException)?.Code.ShouldBe(code);

    [Fact]
    public void Describe_WithTheLastDayBeforeTheFirst_Refuses() =>
        Should.Throw<BusinessRuleException>(() => Make(First, First.AddDays(-1))).Field.ShouldBe(nameof(PublishedFile.ValidUntil));

    private static PlatformFile Make(DateOnly? from, DateOnly? until, string title = "资料") =>
        new(Guid.CreateVersion7(), new FileDetails(title, FileCategory.Form, FileAudience.Everybody, from, until), Content, Now);
}
