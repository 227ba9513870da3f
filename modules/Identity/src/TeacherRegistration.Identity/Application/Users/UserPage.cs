using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>One page of the list of users.</summary>
internal sealed record UserPage(
    IReadOnlyList<UserListItem> Items, int Total, int UnreachableCount, int Number, int Size, IReadOnlyList<RoleChoice> Roles, IReadOnlyList<PointSummary> Points)
{
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>One row: the phone is masked.</summary>
internal sealed record UserListItem(
    Guid Id, long Version, string DisplayName, string LoginName, string Roles, string Point, string Phone, PhoneState PhoneState, UserState State, DateTime? LastLoginAt);

/// <summary>A role as forms offer it.</summary>
internal sealed record RoleChoice(string Key, string Name);

/// <summary>A user opened for change.</summary>
internal sealed record UserDetails(UserListItem User, IReadOnlyList<string> Roles, Guid? PointId, bool IsOwn, bool MayManage, bool HasRightsOfOwn);
