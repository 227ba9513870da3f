using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>The form of a notice; times are local.</summary>
internal sealed record NoticeInput
{
    public string? Title { get; init; }

    public string? Text { get; init; }

    public DateTime? ValidFrom { get; init; }

    public DateTime? ValidUntil { get; init; }

    public bool MustRead { get; init; }

    public NoticeAudience Audience { get; init; }

    public NoticeContent ToContent() => new(
        PlainText.Clean(Title, nameof(Title)).ReplaceLineEndings(" "),
        PlainText.Clean(Text, nameof(Text)),
        new TimeWindow(BeijingTime.FromForm(ValidFrom, nameof(ValidFrom)), BeijingTime.FromForm(ValidUntil, nameof(ValidUntil))),
        MustRead);
}
