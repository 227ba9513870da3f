using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Domain.Templates;

/// <summary>留言模板: what the clerks of an agency write again and again. A message sent with its help knows nothing of it: it may change and go.</summary>
internal sealed class MessageTemplate : AggregateRoot, IMultiTenant
{
    public const int MaximumNameLength = 30;

    /// <summary>As many as can be looked through.</summary>
    public const int MaximumPerAgency = 50;

    private MessageTemplate()
    {
    }

    public MessageTemplate(Guid id, string name, MessageContent content)
        : base(id) => Write(name, content);

    public Guid TenantId { get; set; }

    /// <summary>By which clerks choose it; no other of the agency has it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>提醒内容, with placeholders.</summary>
    public string Text { get; private set; } = "";

    public bool AllowsPhotos { get; private set; }

    /// <summary>Takes a name and a text that have been cleaned.</summary>
    public void Write(string name, MessageContent content)
    {
        if (name.Length == 0)
        {
            throw new BusinessRuleException(MessagingErrorCodes.Required) { Field = nameof(Name) };
        }

        if (MessageText.LengthOf(name) > MaximumNameLength)
        {
            throw new BusinessRuleException(MessagingErrorCodes.TooLong, RuleViolationKind.Invalid, MaximumNameLength) { Field = nameof(Name) };
        }

        MessageText.DemandFilled(content.Text, MessagingErrorCodes.MessageEmpty);
        MessageText.DemandShort(content.Text, MessagingErrorCodes.MessageTooLong);
        (Name, Text, AllowsPhotos) = (name, content.Text, content.AllowsPhotos);
    }
}
