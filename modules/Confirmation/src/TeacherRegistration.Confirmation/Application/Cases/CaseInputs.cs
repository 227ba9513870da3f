using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>What every form of the case carries: the versions it was made from, and the reason a late registration user gives.</summary>
internal sealed record CaseKey(Guid Id, long Version, string? Reason);

/// <summary>What the clerk has found; saved with a conclusion or without (SPEC §2.2).</summary>
internal sealed record Findings(long CheckVersion, string ArchiveNumber, string Remark, IReadOnlyList<ConditionAnswer> Answers);

/// <summary>What the clerk decides, and what the applicant is told with 材料不全; empty, it is written from the conditions.</summary>
internal sealed record Conclusion(ConfirmationStatus Status, string? Notice = null, bool AllowsPhotos = false);

/// <summary>Corrected work information, with the applicant's consent.</summary>
internal sealed record Correction(EmploymentInfo Employment, bool HasConsent);
