using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Confirmation.Web.Pages.Applications;

/// <summary>现阶段工作信息 as the form sends it. System fields (rule 53) are not among them.</summary>
internal sealed class EmploymentInput
{
    public string? School { get; set; }

    public string? SchoolType { get; set; }

    public string? Ownership { get; set; }

    public string? Location { get; set; }

    public string? Stage { get; set; }

    public string? Subject { get; set; }

    public string? EmploymentForm { get; set; }

    public string? PostType { get; set; }

    public string? PostGrade { get; set; }

    public string? Title { get; set; }

    public DateOnly? ContractStart { get; set; }

    public DateOnly? ContractEnd { get; set; }

    public DateOnly? WorkStart { get; set; }

    public DateOnly? TeachingStart { get; set; }

    public DateOnly? SchoolStart { get; set; }

    public static EmploymentInput Of(EmploymentInfo info) => new()
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
        ContractStart = Date(ContractStart, nameof(ContractStart)),
        ContractEnd = Date(ContractEnd, nameof(ContractEnd)),
        WorkStart = Date(WorkStart, nameof(WorkStart)),
        TeachingStart = Date(TeachingStart, nameof(TeachingStart)),
        SchoolStart = Date(SchoolStart, nameof(SchoolStart)),
    };

    private static DateOnly Date(DateOnly? date, string field) =>
        date ?? throw new BusinessRuleException(ConfirmationErrorCodes.DateMissing) { Field = field };
}
