namespace TeacherRegistration.Plans.Contracts;

/// <summary>网报计划: a round of online application of the current agency.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name, e.g. 2026年第一批网报.</param>
/// <param name="Year">Plan year; a person has one live application in it (rule 107).</param>
/// <param name="IsCurrent">Whether it belongs to the plan the agency works on now; the list opens on it.</param>
public sealed record ApplicationPlanSummary(Guid Id, string Name, int Year, bool IsCurrent);
