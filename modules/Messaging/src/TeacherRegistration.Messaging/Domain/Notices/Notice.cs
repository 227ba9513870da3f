using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Messaging.Domain.Notices;

/// <summary>通知: written, published, perhaps withdrawn. What was published is never rewritten: people have read it.</summary>
internal abstract class Notice : AggregateRoot
{
    public const int MaximumTitleLength = 100;
    public const int MaximumTextLength = 5000;

    protected Notice()
    {
    }

    protected Notice(Guid id, NoticeContent content, DateTime now)
        : base(id)
    {
        WrittenAt = now;
        Write(content);
    }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public DateTime ValidFrom { get; private set; }

    public DateTime ValidUntil { get; private set; }

    public bool MustRead { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>Who published it, as the readers' page says.</summary>
    public string PublishedBy { get; private set; } = "";

    public DateTime? WithdrawnAt { get; private set; }

    public NoticeContent Content => new(Title, Text, new TimeWindow(ValidFrom, ValidUntil), MustRead);

    public void Write(NoticeContent content)
    {
        DemandDraft();
        Require(content.Title, MaximumTitleLength, nameof(Title));
        Require(content.Text, MaximumTextLength, nameof(Text));
        if (content.Shown.End <= content.Shown.Start)
        {
            throw new BusinessRuleException(MessagingErrorCodes.EndsBeforeStart) { Field = nameof(ValidUntil) };
        }

        (Title, Text, MustRead) = (content.Title, content.Text, content.MustRead);
        (ValidFrom, ValidUntil) = (content.Shown.Start, content.Shown.End);
    }

    public void Publish(string publishedBy, DateTime now)
    {
        DemandDraft();
        if (ValidUntil < now)
        {
            throw new BusinessRuleException(MessagingErrorCodes.EndsInThePast) { Field = nameof(ValidUntil) };
        }

        (PublishedBy, PublishedAt) = (publishedBy, now);
    }

    public void Withdraw(DateTime now)
    {
        if (PublishedAt is null || WithdrawnAt is not null)
        {
            throw new BusinessRuleException(MessagingErrorCodes.NotPublished, RuleViolationKind.Conflict);
        }

        WithdrawnAt = now;
    }

    public NoticeState StateAt(DateTime now) => StateAt(new TimeWindow(ValidFrom, ValidUntil), PublishedAt, WithdrawnAt, now);

    public static NoticeState StateAt(TimeWindow shown, DateTime? publishedAt, DateTime? withdrawnAt, DateTime now) => publishedAt is null ? NoticeState.Draft
        : withdrawnAt is not null ? NoticeState.Withdrawn
        : shown.IsBefore(now) ? NoticeState.Planned
        : shown.IsAfter(now) ? NoticeState.Ended
        : NoticeState.Shown;

    private void DemandDraft()
    {
        if (PublishedAt is not null)
        {
            throw new BusinessRuleException(MessagingErrorCodes.NotADraft, RuleViolationKind.Conflict);
        }
    }

    private static void Require(string text, int maximum, string field)
    {
        if (text.Length == 0)
        {
            throw new BusinessRuleException(MessagingErrorCodes.Required) { Field = field };
        }

        if (text.Length > maximum)
        {
            throw new BusinessRuleException(MessagingErrorCodes.TooLong, RuleViolationKind.Invalid, maximum) { Field = field };
        }
    }
}
