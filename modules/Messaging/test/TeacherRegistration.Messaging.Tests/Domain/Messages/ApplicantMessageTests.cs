using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Tests.Domain.Messages;

/// <summary>1 to 500 characters (decision 10), withdrawn once (rule 87), kept as it was (rule 88).</summary>
public sealed class ApplicantMessageTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid ApplicationId = Guid.CreateVersion7();

    [Theory]
    [InlineData("字", 1)]
    [InlineData("字", 500)]
    [InlineData("𠮷", 500)]
    public void Send_OfATextOfTheAllowedLength_KeepsIt(string letter, int count)
    {
        var text = string.Concat(Enumerable.Repeat(letter, count));

        var message = Send(text);

        (message.Text, message.ApplicationId, message.SentAt).ShouldBe((text, ApplicationId, Now));
        (message.SenderLoginName, message.SenderName, message.SenderPlace).ShouldBe(("clerk", "王一", "一县确认点一"));
        (message.WithdrawnAt, message.WithdrawnBy).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("", 0, "Messaging:MessageEmpty")]
    [InlineData("字", 501, "Messaging:MessageTooLong")]
    [InlineData("𠮷", 501, "Messaging:MessageTooLong")]
    public void Send_OfAnotherLength_IsRefusedBesideTheText(string letter, int count, string code)
    {
        var refusal = Should.Throw<BusinessRuleException>(() => Send(string.Concat(Enumerable.Repeat(letter, count))));

        (refusal.Code, refusal.Kind, refusal.Field).ShouldBe((code, RuleViolationKind.Invalid, "Text"));
    }

    [Fact]
    public void Withdraw_KeepsTheTextWithWhoAndWhen()
    {
        var message = Send("请补交材料");

        message.Withdraw("officer", Now.AddHours(1));

        (message.Text, message.WithdrawnBy, message.WithdrawnAt).ShouldBe(("请补交材料", "officer", Now.AddHours(1)));
    }

    [Fact]
    public void Withdraw_Twice_IsAConflictAndKeepsTheFirst()
    {
        var message = Send("请补交材料");
        message.Withdraw("officer", Now.AddHours(1));

        var refusal = Should.Throw<BusinessRuleException>(() => message.Withdraw("other", Now.AddHours(2)));

        (refusal.Code, refusal.Kind).ShouldBe((MessagingErrorCodes.MessageWithdrawn, RuleViolationKind.Conflict));
        (message.WithdrawnBy, message.WithdrawnAt).ShouldBe(("officer", Now.AddHours(1)));
    }

    private static ApplicantMessage Send(string text) =>
        ApplicantMessage.Send(Guid.CreateVersion7(), ApplicationId, sendingId: null, new MessageContent(text, AllowsPhotos: false), new Sender("clerk", "王一", "一县确认点一"), Now);
}
