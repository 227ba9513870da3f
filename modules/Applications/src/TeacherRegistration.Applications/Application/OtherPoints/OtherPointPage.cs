using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.OtherPoints;

/// <summary>What the form offers.</summary>
/// <param name="Plan">The 网报计划 that is queried; null where the agency has none.</param>
/// <param name="Plans">All of the agency's.</param>
/// <param name="Points">The points that can be looked at: not the user's own.</param>
/// <param name="IsOpen">Whether the agency works now.</param>
internal sealed record OtherPointForm(
    ApplicationPlanSummary? Plan, IReadOnlyList<ApplicationPlanSummary> Plans, IReadOnlyList<PointSummary> Points, bool IsOpen);

/// <summary>One page of what was found.</summary>
/// <param name="Items">Its rows.</param>
/// <param name="Total">All that are shown on its pages, no more than <see cref="Maximum"/>.</param>
/// <param name="HasMore">More meet the conditions than are shown (AZ-4).</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">Rows of a page.</param>
internal sealed record OtherPointPage(IReadOnlyList<OtherPointItem> Items, int Total, bool HasMore, int Number, int Size)
{
    public const int Maximum = 200;
}

/// <summary>One row: the limited fields of another point's application (AZ-3).</summary>
internal sealed record OtherPointItem(
    Guid Id, string ApplicationNumber, string Name, string IdMask, string School, Guid PointId, ConfirmationStatus Status);

/// <summary>The basic information of one person and where the person belongs (rule 101); numbers are masked.</summary>
internal sealed record OtherPointPerson(OtherPointFacts Facts, PointSummary Point, PointWindow? Arrangement, AgencySummary Agency);

/// <summary>All that is read of the application.</summary>
internal sealed record OtherPointFacts(
    Guid PersonId, Guid ApplicationPlanId, Guid PointId, string Name, bool IsMale, string IdMask, string PhoneMask,
    RegistrationKind Kind, QualificationType QualificationType, EmploymentInfo Employment);
