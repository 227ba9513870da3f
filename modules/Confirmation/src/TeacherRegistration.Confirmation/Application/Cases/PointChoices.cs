using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Confirmation.Application.Cases;

/// <summary>A case and the points it can go to.</summary>
internal sealed record PointChoices(ApplicationCase Case, IReadOnlyList<PointChoice> Points, bool IsOpen, bool NeedsReason);

/// <summary>One point (rule 38): outside its 人员范围 or over its capacity is a warning and no block.</summary>
/// <param name="Point">The point.</param>
/// <param name="Offer">How it is arranged.</param>
/// <param name="Filed">Applications at the point that count.</param>
/// <param name="HasEnded">It cannot be chosen any more (rule 39).</param>
internal sealed record PointChoice(PointSummary Point, PointOffer Offer, int Filed, bool HasEnded);
