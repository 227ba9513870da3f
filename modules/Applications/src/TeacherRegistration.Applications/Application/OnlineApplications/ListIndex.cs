namespace TeacherRegistration.Applications.Application.OnlineApplications;

/// <summary>
/// The indexes of the list, one for each order, for a point and for the whole agency. They are named to the database: it would weigh all
/// that begin with the tenant, which takes it longer than the page, and read far pages row by row.
/// </summary>
internal static class ListIndex
{
    /// <summary>The index of the tabs: by state, then by 报名号.</summary>
    public const string Status = "Status";

    /// <summary>The keys of names lead to the rows by their ids.</summary>
    public const string ByNameKeys = "PRIMARY";

    /// <summary>The index of conclusions, in the order in which they were given.</summary>
    public const string ConcludedAt = "ConcludedAt";

    /// <summary>The index of those whose applicant waits for what the point does with an answer.</summary>
    public const string Answered = "IX_App_OnlineApplication_Answered";

    public static string Name(bool isOfPoint, string order) => $"IX_App_OnlineApplication_{(isOfPoint ? "Point" : "Agency")}_{order}";

    /// <summary>The index that has the rows of the query one after another; null where none has, and the database finds its way.</summary>
    public static string? Of(ApplicationScope scope, ApplicationQuery query) => query switch
    {
        { IsNarrowed: true } => null,
        { Status: null } => Name(scope.PointId is not null, query.Sort.ToString()),
        { Sort: ApplicationSort.ApplicationNumber } => Name(scope.PointId is not null, Status),
        _ => null,
    };
}
