using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Domain.OnlineApplications;

/// <summary>What is filed: checked, with its numbers sealed for the application's id.</summary>
internal sealed record Filing
{
    public required Guid Id { get; init; }

    public required string ApplicationNumber { get; init; }

    public required RegistrationKind Kind { get; init; }

    public required Guid ApplicationPlanId { get; init; }

    public required Guid PointId { get; init; }

    public required Guid PolicyId { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public required string Name { get; init; }

    public required SealedNumber IdNumber { get; init; }

    public required SealedNumber Phone { get; init; }

    public required Sealed Address { get; init; }

    public required bool IsMale { get; init; }

    public required DateOnly BornOn { get; init; }

    public required PersonInfo Person { get; init; }

    public required CertificateInfo Certificate { get; init; }

    public required EmploymentInfo Employment { get; init; }

    public required AssessmentInfo Assessment { get; init; }

    public required IReadOnlyList<WorkHistoryRow> WorkHistory { get; init; }

    public required DataSource DataSource { get; init; }

    /// <summary>Where it was filed before, if it was.</summary>
    public TransferOrigin? TransferredFrom { get; init; }
}

/// <summary>A number that is kept sealed and found by its blind index, with what every list shows of it.</summary>
internal sealed record SealedNumber(Sealed Value, byte[] Hash, string Mask, string Tail);
