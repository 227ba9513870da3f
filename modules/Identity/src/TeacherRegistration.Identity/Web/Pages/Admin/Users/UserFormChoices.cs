using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Application.Users;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>What the forms of users offer.</summary>
internal sealed class UserFormChoices(UserRules rules, UserScope scope, RoleTexts texts)
{
    public async Task<(IReadOnlyList<RoleChoice> Roles, IReadOnlyList<PointSummary> Points)> ReadAsync(IReadOnlyList<string>? held = null, Guid? heldPoint = null)
    {
        scope.DemandManage();
        var choices = await rules.ReadChoicesAsync();
        var offered = choices.BuiltIn.Concat(choices.Own.Select(role => role.Key)).Union(held ?? []);
        return ([.. offered.Select(key => new RoleChoice(key, texts.Of(key, choices.All)))], [.. choices.Points.Where(point => point.IsOpen || point.Id == heldPoint)]);
    }
}
