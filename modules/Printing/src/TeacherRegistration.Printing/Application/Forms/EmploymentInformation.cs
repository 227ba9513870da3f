namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>三、现阶段工作信息.</summary>
public sealed record EmploymentInformation
{
    public required string School { get; init; }

    public required string SchoolType { get; init; }

    public required string Ownership { get; init; }

    public required string Stage { get; init; }

    public required string Subject { get; init; }

    public required string EmploymentForm { get; init; }

    public required string PostAndGrade { get; init; }

    public required string ProfessionalTitle { get; init; }

    public required string Contract { get; init; }

    public required string WorkSince { get; init; }

    public required string TeachingSince { get; init; }

    public required string AtSchoolSince { get; init; }
}
