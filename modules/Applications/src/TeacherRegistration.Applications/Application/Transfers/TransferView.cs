using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>One transfer as the page of 受理 shows it; without a draft once somebody has taken it.</summary>
internal sealed record TransferView(Transfer Transfer, string FromAgency)
{
    public FilingDraft? Draft { get; init; }

    /// <summary>The person has filed again in the meantime.</summary>
    public bool IsLive { get; init; }

    public IReadOnlyList<ApplicationPlanSummary> Plans { get; init; } = [];

    public ApplicationPlanSummary? Plan { get; init; }

    public IReadOnlyList<TransferPoint> Points { get; init; } = [];
}
