using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.OtherPoints;

namespace TeacherRegistration.Applications.Web.Pages.OtherPoints;

/// <summary>Addresses of the query. ID and phone numbers never stand in one.</summary>
internal static class OtherPointAddress
{
    public const string Path = "/other-points";

    /// <summary>What an address asks for when it has one of these, filled in or not; without any, the form stands empty.</summary>
    public static IReadOnlyList<string> ConditionNames { get; } =
        ["name", "idNumber", "certificateNumber", "applicationNumber", "school", "phone", "status", "kind", "pointId", "archiveNumber", "remark", "reviewStatus", "pageSize"];

    public static string Of(OtherPointQuery query)
    {
        (string Name, string? Value)[] values =
        [
            ("name", query.Name),
            ("applicationNumber", query.ApplicationNumber),
            ("certificateNumber", query.CertificateNumber),
            ("school", query.School),
            ("status", query.Status?.ToString()),
            ("kind", query.Kind?.ToString()),
            ("pointId", query.PointId?.ToString()),
            ("planId", query.PlanId?.ToString()),
            ("pageSize", query.PageSize == ApplicationQuery.DefaultPageSize ? null : Text(query.PageSize)),
            ("page", query.Page == 1 ? null : Text(query.Page)),
        ];
        var filled = values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => KeyValuePair.Create(value.Name, value.Value!));
        return Path + new QueryBuilder(filled).ToQueryString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
