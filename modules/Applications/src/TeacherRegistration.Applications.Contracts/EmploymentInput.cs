namespace TeacherRegistration.Applications.Contracts;

/// <summary>现阶段工作信息 as a form sends it: what was left empty is empty. System fields (rule 53) are not among them. Meanings: <see cref="EmploymentInfo"/>.</summary>
public sealed class EmploymentInput
{
    /// <inheritdoc cref="EmploymentInfo.School" />
    public string? School { get; set; }

    /// <inheritdoc cref="EmploymentInfo.SchoolType" />
    public string? SchoolType { get; set; }

    /// <inheritdoc cref="EmploymentInfo.Ownership" />
    public string? Ownership { get; set; }

    /// <inheritdoc cref="EmploymentInfo.Location" />
    public string? Location { get; set; }

    /// <inheritdoc cref="EmploymentInfo.Stage" />
    public string? Stage { get; set; }

    /// <inheritdoc cref="EmploymentInfo.Subject" />
    public string? Subject { get; set; }

    /// <inheritdoc cref="EmploymentInfo.EmploymentForm" />
    public string? EmploymentForm { get; set; }

    /// <inheritdoc cref="EmploymentInfo.PostType" />
    public string? PostType { get; set; }

    /// <inheritdoc cref="EmploymentInfo.PostGrade" />
    public string? PostGrade { get; set; }

    /// <inheritdoc cref="EmploymentInfo.Title" />
    public string? Title { get; set; }

    /// <inheritdoc cref="EmploymentInfo.ContractStart" />
    public DateOnly? ContractStart { get; set; }

    /// <inheritdoc cref="EmploymentInfo.ContractEnd" />
    public DateOnly? ContractEnd { get; set; }

    /// <inheritdoc cref="EmploymentInfo.WorkStart" />
    public DateOnly? WorkStart { get; set; }

    /// <inheritdoc cref="EmploymentInfo.TeachingStart" />
    public DateOnly? TeachingStart { get; set; }

    /// <inheritdoc cref="EmploymentInfo.SchoolStart" />
    public DateOnly? SchoolStart { get; set; }

    /// <summary>The form of what was entered before; null leaves it empty.</summary>
    public static EmploymentInput Of(EmploymentInfo? info) => info is null ? new() : new()
    {
        School = info.School,
        SchoolType = info.SchoolType,
        Ownership = info.Ownership,
        Location = info.Location,
        Stage = info.Stage,
        Subject = info.Subject,
        EmploymentForm = info.EmploymentForm,
        PostType = info.PostType,
        PostGrade = info.PostGrade,
        Title = info.Title,
        ContractStart = info.ContractStart,
        ContractEnd = info.ContractEnd,
        WorkStart = info.WorkStart,
        TeachingStart = info.TeachingStart,
        SchoolStart = info.SchoolStart,
    };

    /// <summary>What was entered, not checked: a date that is missing is the first day of the calendar, which the check refuses.</summary>
    public EmploymentInfo ToInfo() => new()
    {
        School = School ?? "",
        SchoolType = SchoolType ?? "",
        Ownership = Ownership ?? "",
        Location = Location ?? "",
        Stage = Stage ?? "",
        Subject = Subject ?? "",
        EmploymentForm = EmploymentForm ?? "",
        PostType = PostType ?? "",
        PostGrade = PostGrade ?? "",
        Title = Title ?? "",
        ContractStart = ContractStart.GetValueOrDefault(),
        ContractEnd = ContractEnd.GetValueOrDefault(),
        WorkStart = WorkStart.GetValueOrDefault(),
        TeachingStart = TeachingStart.GetValueOrDefault(),
        SchoolStart = SchoolStart.GetValueOrDefault(),
    };
}
