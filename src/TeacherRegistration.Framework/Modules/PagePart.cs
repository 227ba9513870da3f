namespace TeacherRegistration.Framework.Modules;

/// <summary>A partial view of a module that stands on pages of others; it is given no model and shows nothing where it has nothing to show.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="View">Name of the partial view in the module's <c>Web/Pages/Shared</c>.</param>
public sealed record PagePart(PagePlace Place, string View);

/// <summary>Where parts of modules stand.</summary>
public enum PagePlace
{
    /// <summary>Above every page of a signed-in user.</summary>
    Alerts,

    /// <summary>On the home page.</summary>
    Home,
}
