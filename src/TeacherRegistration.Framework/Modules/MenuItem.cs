namespace TeacherRegistration.Framework.Modules;

/// <summary>An entry of the side menu; shown to those who hold the permission.</summary>
/// <param name="Group">Where it stands (SPEC §7).</param>
/// <param name="Order">Place in the group.</param>
/// <param name="TextKey">Key of the text in the module's resource.</param>
/// <param name="Path">Address.</param>
/// <param name="Permission">Who sees it.</param>
public sealed record MenuItem(MenuGroup Group, int Order, string TextKey, string Path, string Permission);
