using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using TeacherRegistration.Identity.Application.Users;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>Addresses of the list of users: the same conditions on another page or tab.</summary>
internal static class UserAddress
{
    public const string Path = "/admin/users";

    public static string Of(UserQuery query) => Path + new QueryBuilder(ValuesOf(query)).ToQueryString();

    public static string Of(Guid id) => $"{Path}/{id}";

    public static IEnumerable<KeyValuePair<string, string>> ValuesOf(UserQuery query)
    {
        (string Name, string? Value)[] values =
        [
            ("name", query.Name),
            ("loginName", query.LoginName),
            ("role", query.Role),
            ("pointId", query.PointId?.ToString()),
            ("state", query.State?.ToString()),
            ("unreachable", query.Unreachable ? "true" : null),
            ("pageSize", query.PageSize == UserQuery.DefaultPageSize ? null : Text(query.PageSize)),
            ("page", query.Page == 1 ? null : Text(query.Page)),
            ("after", query.After),
        ];
        return values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).Select(value => KeyValuePair.Create(value.Name, value.Value!));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
