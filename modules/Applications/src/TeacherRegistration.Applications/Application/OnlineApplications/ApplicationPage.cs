using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>One page of the list, with the numbers on its tabs.</summary>
internal sealed record ApplicationPage(
    IReadOnlyList<ApplicationListItem> Items,
    IReadOnlyDictionary<ConfirmationStatus, int> Counts,
    int Total,
    int Number,
    int Size,
    ApplicationPlanSummary? Plan,
    IReadOnlyList<ApplicationPlanSummary> Plans,
    ConfirmationWindows? Windows)
{
    /// <summary>Applications in scope that are reported as another agency's and wait for a registration user.</summary>
    public int Reported { get; init; }

    /// <summary>On the first page of a list without conditions: those whose applicant has answered a message and waits for what the point does.</summary>
    public IReadOnlyList<AnsweredApplication> Answered { get; init; } = [];

    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);

    public static ApplicationPage Empty(int size) => new([], new Dictionary<ConfirmationStatus, int>(), 0, 1, size, null, [], null);
}

/// <summary>One row of the list: numbers are masked.</summary>
internal sealed record ApplicationListItem(
    Guid Id,
    string ApplicationNumber,
    string Name,
    string IdMask,
    RegistrationKind Kind,
    QualificationType QualificationType,
    string Subject,
    string School,
    ConfirmationStatus Status,
    ReviewStatus ReviewStatus,
    string ArchiveNumber,
    Guid PointId,
    DateTime SubmittedAt,
    DateTime? ConcludedAt,
    string ConcludedBy)
{
    /// <summary>留言 that the applicant can read.</summary>
    public int Messages { get; init; }

    /// <summary>An open report says that it belongs to another agency.</summary>
    public bool IsReported { get; init; }
}

/// <summary>An application on top of the list.</summary>
internal sealed record AnsweredApplication(Guid Id, string ApplicationNumber, string Name, ConfirmationStatus Status, Guid PointId, DateTime AnsweredAt);
