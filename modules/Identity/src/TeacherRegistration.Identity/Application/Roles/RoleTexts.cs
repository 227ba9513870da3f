using Microsoft.Extensions.Localization;
using TeacherRegistration.Identity.Domain.Roles;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>Names of roles in the user's language.</summary>
internal sealed class RoleTexts(IStringLocalizer<IdentityResource> texts)
{
    public string BuiltIn(string role) => texts["Role" + role];

    public string Of(string key, IEnumerable<AgencyRole> changed) =>
        changed.FirstOrDefault(role => role.Key == key && !role.IsBuiltIn)?.Name is { } name ? name : Guid.TryParseExact(key, "N", out _) ? key : BuiltIn(key);

    public string Join(IEnumerable<string> names) => string.Join(texts["ListSeparator"], names);
}
