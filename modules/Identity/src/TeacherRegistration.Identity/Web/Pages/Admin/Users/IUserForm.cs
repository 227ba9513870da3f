using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Identity.Application.Users;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>The fields that the pages of a new and of a known user share.</summary>
internal interface IUserForm
{
    string? DisplayName { get; }

    IReadOnlyList<string> Roles { get; }

    Guid? PointId { get; }

    IReadOnlyList<RoleChoice> RoleChoices { get; }

    IReadOnlyList<PointSummary> Points { get; }
}
