using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>Export of the users the current user sees, with masked phones.</summary>
internal sealed class UserExportAppService(UserListAppService list, MarkedExport export, IStringLocalizer<IdentityResource> texts, ICurrentUser user)
{
    public async Task<FileStreamResult> ExportAsync(CancellationToken cancellationToken)
    {
        user.Demand(IdentityPermissions.UsersView);
        var users = await list.ReadAllAsync(await export.GetLimitAsync(cancellationToken) + 1);
        string[] headings =
        [
            UserImportColumns.LoginName, UserImportColumns.DisplayName, UserImportColumns.Roles, UserImportColumns.Point,
            UserImportColumns.Phone, texts["State"], texts["LastLogin"],
        ];
        return await export.CreateAsync(texts["Identity:Users"], headings, users.Count, users.Select(Row).ToAsyncEnumerable(), cancellationToken);
    }

    private IReadOnlyList<object?> Row(UserListItem item) =>
        [item.LoginName, item.DisplayName, item.Roles, item.Point, item.Phone, texts["State" + item.State].Value, item.LastLoginAt];
}
