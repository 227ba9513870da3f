using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Plans.Contracts;

/// <summary>One 网报计划 of the current agency.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, such as 2026年第一批网报.</param>
/// <param name="Year">Year of the registration plan it belongs to.</param>
/// <param name="IsCurrent">It is the one started last.</param>
/// <param name="WorkPeriod">The agency's registration work period of that plan (manual §3.2.1).</param>
/// <param name="IsAtWork">The work period is running at this request: messages, prints and queries are allowed, whatever a point's window (SPEC decision 13).</param>
/// <param name="FirstReviewEndsAt">End of the agency's first review, in UTC: registration users may confirm until then (SPEC decision 20).</param>
/// <param name="IsTerminated">Its plan was terminated: nobody files under it any more.</param>
public sealed record ApplicationPlanSummary(Guid Id, string Name, int Year, bool IsCurrent, TimeWindow WorkPeriod, bool IsAtWork, DateTime FirstReviewEndsAt, bool IsTerminated);
