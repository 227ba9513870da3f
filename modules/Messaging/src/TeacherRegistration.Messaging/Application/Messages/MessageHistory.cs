using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>The messages to one applicant, newest first, and whether more may be left or one withdrawn now.</summary>
internal sealed record MessageHistory(ApplicationHead Application, IReadOnlyList<MessageItem> Items, bool IsOpen)
{
    /// <summary>Whether an answer waits.</summary>
    public bool HasOpenAnswers => Items.Any(item => item.Answers.Any(answer => answer.HandledAt is null));
}

/// <summary>A message as its record shows it.</summary>
internal sealed record MessageItem(
    Guid Id, string Text, bool AllowsPhotos, string SenderLoginName, string SenderName, string SenderPlace, DateTime SentAt, DateTime? ReadAt, DateTime? WithdrawnAt, string? WithdrawnBy)
{
    /// <summary>What the applicant has answered, oldest first.</summary>
    public IReadOnlyList<AnswerItem> Answers { get; init; } = [];
}
