using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Tests.Domain.Messages;

/// <summary>What an applicant may answer to a message.</summary>
public sealed class MessageAnswerTests
{
    private static readonly DateTime Now = new(2026, 10, 10, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, "好", null)]
    [InlineData(0, "", MessagingErrorCodes.AnswerEmpty)]
    [InlineData(1, "", null)]
    [InlineData(3, "好", null)]
    [InlineData(4, "好", MessagingErrorCodes.TooManyPhotos)]
    public void ToAMessageThatAllowsPhotos_TextOrUpToThreePhotosAreAnAnswer(int photos, string text, string? code) => CodeOf(Message(allowsPhotos: true), text, photos).ShouldBe(code);

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, MessagingErrorCodes.TooManyPhotos)]
    public void ToAnyOtherMessage_TextAlone(int photos, string? code) => CodeOf(Message(allowsPhotos: false), "好", photos).ShouldBe(code);

    [Fact]
    public void CharactersAreCountedAsPeopleCountThem()
    {
        CodeOf(Message(allowsPhotos: false), string.Concat(Enumerable.Repeat("𠮷", 500)), 0).ShouldBeNull();
        CodeOf(Message(allowsPhotos: false), string.Concat(Enumerable.Repeat("𠮷", 501)), 0).ShouldBe(MessagingErrorCodes.AnswerTooLong);
    }

    [Fact]
    public void Rule87_AWithdrawnMessage_IsNotAnswered()
    {
        var message = Message(allowsPhotos: true);
        message.Withdraw("clerk", Now);

        CodeOf(message, "好", 0).ShouldBe(MessagingErrorCodes.MessageWithdrawn);
    }

    [Fact]
    public void WhoDealtWithItFirst_Stands()
    {
        var answer = MessageAnswer.To(Message(allowsPhotos: false), "好", 0, Now);

        answer.Handle("first", Now.AddHours(1));
        answer.Handle("second", Now.AddHours(2));

        (answer.HandledBy, answer.HandledAt).ShouldBe(("first", Now.AddHours(1)));
    }

    private static ApplicantMessage Message(bool allowsPhotos) =>
        ApplicantMessage.Send(Guid.CreateVersion7(), Guid.CreateVersion7(), sendingId: null, new MessageContent("请补交材料", allowsPhotos), new Sender("clerk", "王一", "一县确认点一"), Now);

    private static string? CodeOf(ApplicantMessage message, string text, int photos)
    {
        try
        {
            MessageAnswer.To(message, text, photos, Now);
            return null;
        }
        catch (BusinessRuleException exception)
        {
            return exception.Code;
        }
    }
}
