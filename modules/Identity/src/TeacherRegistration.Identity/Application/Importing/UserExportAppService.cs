using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>Export of the users the current user sees: phones masked, marked with who and when, recorded before it is handed out.</summary>
internal sealed class UserExportAppService(UserListAppService list, AuditWriter writer, AuditScope audit, IStringLocalizer<IdentityResource> texts, ICurrentUser user, IRequestClock clock)
{
    private const int MaximumRows = 50_000;
    private const int Done = 200;

    public async Task<byte[]> ExportAsync()
    {
        user.Demand(IdentityPermissions.UsersView);
        user.DemandFreshFactor();
        var users = await list.ReadAllAsync(MaximumRows);
        audit.Reason = texts["ExportedRows", users.Count];
        await writer.WriteAloneAsync(Done);
        string[] headings =
        [
            UserImportColumns.LoginName, UserImportColumns.DisplayName, UserImportColumns.Roles, UserImportColumns.Point,
            UserImportColumns.Phone, texts["State"], texts["LastLogin"],
        ];
        IReadOnlyList<string> mark = [texts["ExportMark", user.DisplayName, user.LoginName, BeijingTime.Format(clock.UtcNow), users.Count], "", "", "", "", "", ""];
        return WorkbookWriter.Write(headings, users.Select(Row).Append(mark));
    }

    private IReadOnlyList<string> Row(UserListItem item) =>
    [
        item.LoginName, item.DisplayName, item.Roles, item.Point, item.Phone, texts["State" + item.State],
        item.LastLoginAt is { } at ? BeijingTime.Format(at) : "",
    ];
}
