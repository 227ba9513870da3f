using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Filing;

/// <summary>An application before it is filed: checked, its numbers in clear.</summary>
internal sealed record FilingDraft
{
    /// <summary>The id it gets, where files already lie under it; null lets one be made.</summary>
    public Guid? Id { get; init; }

    /// <summary>Where it was filed before, if it was.</summary>
    public TransferOrigin? TransferredFrom { get; init; }

    public required RegistrationKind Kind { get; init; }

    public required Guid ApplicationPlanId { get; init; }

    public required Guid PointId { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public required string Name { get; init; }

    public required string IdNumber { get; init; }

    public required bool IsMale { get; init; }

    public required DateOnly BornOn { get; init; }

    public required string Phone { get; init; }

    public required string Address { get; init; }

    public required PersonInfo Person { get; init; }

    public required CertificateInfo Certificate { get; init; }

    public required EmploymentInfo Employment { get; init; }

    public required AssessmentInfo Assessment { get; init; }

    public required IReadOnlyList<WorkHistoryRow> WorkHistory { get; init; }

    /// <summary>What was filed, as it could be filed once more.</summary>
    public static FilingDraft Of(ApplicationCase opened) => new()
    {
        Kind = opened.Kind,
        ApplicationPlanId = opened.ApplicationPlanId,
        PointId = opened.PointId,
        SubmittedAt = opened.SubmittedAt,
        Name = opened.Name,
        IdNumber = opened.IdNumber,
        IsMale = opened.IsMale,
        BornOn = opened.BornOn,
        Phone = opened.Phone,
        Address = opened.Address,
        Person = opened.Person,
        Certificate = opened.Certificate,
        Employment = opened.Employment,
        Assessment = opened.Assessment,
        WorkHistory = opened.WorkHistory,
    };

    /// <summary>What 人员范围 asks of the person.</summary>
    public PersonToConfirm ToPerson() => new(Employment.School, Employment.Stage, Kind);
}
