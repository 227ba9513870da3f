using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TeacherRegistration.Identity.Application.Auditing;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>The address of a page of records, and the conditions as fields of a form.</summary>
internal static class AuditAddress
{
    public const string TimeFormat = "yyyy-MM-ddTHH:mm";

    public static string Of(string path, AuditFilter filter) =>
        QueryHelpers.AddQueryString(path, ValuesOf(filter).Append(("before", filter.Before?.ToString(CultureInfo.InvariantCulture)))
            .Where(value => !string.IsNullOrEmpty(value.Item2)).Select(value => KeyValuePair.Create(value.Item1, value.Item2)));

    public static IEnumerable<(string Name, string? Value)> ValuesOf(AuditFilter filter) =>
    [
        ("from", Format(filter.From)),
        ("to", Format(filter.To)),
        ("user", filter.User),
        ("operation", filter.Operation),
        ("subject", filter.Subject),
        ("result", filter.Result),
        ("kind", filter.Kind),
        ("agency", filter.Agency),
    ];

    public static string? Format(DateTime? time) => time?.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
