using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Theme.Navigation;

/// <summary>The menu of the current user: what the modules offer, less what the user may not open (SPEC §7).</summary>
public sealed class SideMenu(IEnumerable<IModule> modules, ICurrentUser user, RuleMessages texts)
{
    public IReadOnlyList<SideMenuGroup> GroupsFor(string path) => GroupsFor([.. modules.SelectMany(module => module.MenuItems).Where(item => user.Has(item.Permission))], path);

    private IReadOnlyList<SideMenuGroup> GroupsFor(IReadOnlyList<MenuItem> items, string path) =>
    [
        .. items
            .GroupBy(item => item.Group)
            .OrderBy(group => group.Key)
            .Select(group => new SideMenuGroup(
                group.Key, [.. group.OrderBy(item => item.Order).Select(item => new SideMenuEntry(texts.Word(item.TextKey), item.Path, item == FindOpen(items, path)))])),
    ];

    /// <summary>The nearest entry above the address: an entry may lie below another.</summary>
    private static MenuItem? FindOpen(IReadOnlyList<MenuItem> items, string path) => items.Where(item => IsAbove(item, path)).MaxBy(item => item.Path.Length);

    private static bool IsAbove(MenuItem item, string path) =>
        path.Equals(item.Path, StringComparison.Ordinal) || path.StartsWith(item.Path + "/", StringComparison.Ordinal);
}

/// <summary>A heading of the menu with its entries.</summary>
public sealed record SideMenuGroup(MenuGroup Group, IReadOnlyList<SideMenuEntry> Entries);

/// <summary>One entry; open where the current page belongs to it.</summary>
public sealed record SideMenuEntry(string Text, string Path, bool IsOpen);
