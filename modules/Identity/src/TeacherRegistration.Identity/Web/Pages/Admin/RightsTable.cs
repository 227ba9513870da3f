using TeacherRegistration.Identity.Application.Roles;

namespace TeacherRegistration.Identity.Web.Pages.Admin;

/// <summary>The permissions of a role or a person, one module to a tab.</summary>
/// <param name="Rows">All permissions.</param>
/// <param name="Tab">The module asked for.</param>
/// <param name="Path">Address of the page.</param>
/// <param name="Version">Version of what is changed.</param>
/// <param name="MayChange">Whether there is anything to send.</param>
/// <param name="Entered">Choices of a form that was refused.</param>
internal sealed record RightsTable(
    IReadOnlyList<RightsRow> Rows, string? Tab, string Path, long Version, bool MayChange, IReadOnlyDictionary<string, RightChoice> Entered)
{
    public IReadOnlyList<string> Modules { get; } = [.. Rows.Select(row => row.Module).Distinct()];

    public string Open => Modules.FirstOrDefault(module => module == Tab) ?? Modules[0];

    public IEnumerable<RightsRow> Shown => Rows.Where(row => row.Module == Open);

    public RightChoice Of(RightsRow row) => Entered.TryGetValue(row.Permission, out var choice) ? choice : row.Choice;
}
