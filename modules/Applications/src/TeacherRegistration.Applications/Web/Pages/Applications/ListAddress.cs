using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using TeacherRegistration.Applications.Application.OnlineApplications;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>Addresses of the list: the same conditions on another page or tab. ID and phone numbers never stand in one.</summary>
internal static class ListAddress
{
    public const string Path = "/applications";

    public static string Of(ApplicationQuery query) => Path + new QueryBuilder(ValuesOf(query)).ToQueryString();

    /// <summary>The conditions that are filled in, as fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ValuesOf(ApplicationQuery query)
    {
        (string Name, string? Value)[] values =
        [
            ("name", query.Name),
            ("applicationNumber", query.ApplicationNumber),
            ("certificateNumber", query.CertificateNumber),
            ("school", query.School),
            ("archiveNumber", query.ArchiveNumber),
            ("remark", query.Remark),
            ("status", query.Status?.ToString()),
            ("reviewStatus", query.ReviewStatus?.ToString()),
            ("kind", query.Kind?.ToString()),
            ("planId", query.PlanId?.ToString()),
            ("submittedFrom", Text(query.SubmittedFrom)),
            ("submittedTo", Text(query.SubmittedTo)),
            ("concludedFrom", Text(query.ConcludedFrom)),
            ("concludedTo", Text(query.ConcludedTo)),
            ("mineToday", query.MineToday ? "true" : null),
            ("reported", query.Reported ? "true" : null),
            ("sort", query.Sort == ApplicationSort.ApplicationNumber ? null : query.Sort.ToString()),
            ("descending", query.Descending ? "true" : null),
            ("pageSize", query.PageSize == ApplicationQuery.DefaultPageSize ? null : Text(query.PageSize)),
            ("page", query.Page == 1 ? null : Text(query.Page)),
            ("after", query.After),
        ];
        return values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => KeyValuePair.Create(value.Name, value.Value!));
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
