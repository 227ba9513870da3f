using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Messages;

/// <summary>
/// 留言 to one applicant (manual §3.2.4). What was sent is never rewritten: it is withdrawn, and then it stays in the record of the
/// point, while the applicant sees it no more (rules 87 and 88).
/// </summary>
internal sealed class ApplicantMessage : AggregateRoot, IMultiTenant
{
    public const int MaximumLoginNameLength = 64;
    public const int MaximumNameLength = 100;

    private ApplicantMessage()
    {
    }

    private ApplicantMessage(Guid id, Guid applicationId, Guid? sendingId, MessageContent content, Sender sender, DateTime now)
        : base(id)
    {
        ApplicationId = applicationId;
        SendingId = sendingId;
        Text = content.Text;
        AllowsPhotos = content.AllowsPhotos;
        SenderLoginName = sender.LoginName;
        SenderName = sender.DisplayName;
        SenderPlace = sender.PlaceName;
        SentAt = now;
    }

    public Guid TenantId { get; set; }

    public Guid ApplicationId { get; private set; }

    /// <summary>What messages sent to several applicants at once share: the subject of their audit record. Null for one sent alone.</summary>
    public Guid? SendingId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Whether the applicant may answer with photos.</summary>
    public bool AllowsPhotos { get; private set; }

    public string SenderLoginName { get; private set; } = "";

    public string SenderName { get; private set; } = "";

    public string SenderPlace { get; private set; } = "";

    public DateTime SentAt { get; private set; }

    /// <summary>When the applicant first saw it.</summary>
    public DateTime? ReadAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Login name of who withdrew it.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>The message of a text that has been cleaned.</summary>
    public static ApplicantMessage Send(Guid id, Guid applicationId, Guid? sendingId, MessageContent content, Sender sender, DateTime now)
    {
        MessageText.DemandFilled(content.Text, MessagingErrorCodes.MessageEmpty);
        MessageText.DemandShort(content.Text, MessagingErrorCodes.MessageTooLong);
        return new ApplicantMessage(id, applicationId, sendingId, content, sender, now);
    }

    /// <summary>The applicant has it on the screen; the first time counts.</summary>
    public void Read(DateTime now) => ReadAt ??= now;

    public void Withdraw(string loginName, DateTime now)
    {
        if (WithdrawnAt is not null)
        {
            throw new BusinessRuleException(MessagingErrorCodes.MessageWithdrawn, RuleViolationKind.Conflict);
        }

        (WithdrawnBy, WithdrawnAt) = (loginName, now);
    }
}
