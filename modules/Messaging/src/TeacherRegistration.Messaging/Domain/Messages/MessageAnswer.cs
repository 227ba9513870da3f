using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>What an applicant answers to a 留言, with photos of papers where the sender has asked for them. It waits until the point has dealt with it.</summary>
internal sealed class MessageAnswer : AggregateRoot, IMultiTenant
{
    public const int MaximumPhotos = 3;

    /// <summary>More belongs to the counter or the telephone.</summary>
    public const int MaximumPerMessage = 5;

    private MessageAnswer()
    {
    }

    private MessageAnswer(Guid id, ApplicantMessage message, string text, int photoCount, DateTime now)
        : base(id)
    {
        ApplicationId = message.ApplicationId;
        MessageId = message.Id;
        Text = text;
        PhotoCount = photoCount;
        AnsweredAt = now;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationId { get; private set; }

    public Guid MessageId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Photos that came with it, numbered from 1.</summary>
    public int PhotoCount { get; private set; }

    public DateTime AnsweredAt { get; private set; }

    /// <summary>When the point had dealt with it: a conclusion, a further message, or 【已处理】. Until then its case stands on top of the list.</summary>
    public DateTime? HandledAt { get; private set; }

    /// <summary>Login name of who dealt with it.</summary>
    public string? HandledBy { get; private set; }

    /// <summary>The answer of a text that has been cleaned; photos may stand for it.</summary>
    public static MessageAnswer To(ApplicantMessage message, string text, int photoCount, DateTime now)
    {
        if (message.WithdrawnAt is not null)
        {
            throw new BusinessRuleException(MessagingErrorCodes.MessageWithdrawn, RuleViolationKind.Conflict);
        }

        var maximum = message.AllowsPhotos ? MaximumPhotos : 0;
        if (photoCount > maximum)
        {
            throw new BusinessRuleException(MessagingErrorCodes.TooManyPhotos, RuleViolationKind.Invalid, maximum) { Field = "File" };
        }

        if (photoCount == 0)
        {
            MessageText.DemandFilled(text, MessagingErrorCodes.AnswerEmpty);
        }

        MessageText.DemandShort(text, MessagingErrorCodes.AnswerTooLong);
        return new MessageAnswer(Guid.CreateVersion7(), message, text, photoCount, now);
    }

    public void Handle(string loginName, DateTime now)
    {
        if (HandledAt is null)
        {
            (HandledBy, HandledAt) = (loginName, now);
        }
    }
}
