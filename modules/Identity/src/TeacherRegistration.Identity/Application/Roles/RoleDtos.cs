namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>One row of the list of roles.</summary>
internal sealed record RoleListItem(string Key, string Name, bool IsBuiltIn, int UserCount, int GrantCount, int ProhibitionCount);

/// <summary>A role opened for change.</summary>
/// <param name="Key">As accounts name it.</param>
/// <param name="Name">As people name it.</param>
/// <param name="IsBuiltIn">Whether name and defaults are the product's.</param>
/// <param name="IsOwn">Whether the current user holds it, and so may not change it.</param>
/// <param name="Version">0 for a built-in role that the agency has never changed.</param>
/// <param name="UserCount">How many accounts hold it.</param>
/// <param name="Rights">What it says of each permission.</param>
internal sealed record RoleDetails(string Key, string Name, bool IsBuiltIn, bool IsOwn, long Version, int UserCount, IReadOnlyList<RightsRow> Rights);

/// <summary>One permission on a page of rights.</summary>
/// <param name="Module">Tab it stands on.</param>
/// <param name="Permission">Its name.</param>
/// <param name="TextKey">Key of its name in words.</param>
/// <param name="Choice">What this role or person says of it.</param>
/// <param name="Allowing">Names of the roles, or <see cref="Default"/>, that allow it without that choice.</param>
/// <param name="Forbidding">Names of the roles that forbid it.</param>
/// <param name="IsGrantable">Whether this agency may change it.</param>
internal sealed record RightsRow(
    string Module, string Permission, string TextKey, RightChoice Choice, IReadOnlyList<string> Allowing, IReadOnlyList<string> Forbidding, bool IsGrantable)
{
    /// <summary>Stands for what a built-in role holds from the start.</summary>
    public const string Default = "";

    public bool IsAllowed => Choice != RightChoice.Prohibit && Forbidding.Count == 0 && (Choice == RightChoice.Grant || Allowing.Count > 0);
}
