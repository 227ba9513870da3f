namespace TeacherRegistration.Framework.Modules;

/// <summary>A partial view of a module that stands on pages of others; it is given no model, where its place does not say so, and shows nothing where it has nothing to show.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="View">Name of the partial view in the module's <c>Web/Pages/Shared</c>.</param>
/// <param name="Order">Where several stand in one place, the lower come first.</param>
public sealed record PagePart(PagePlace Place, string View, int Order = 0);

/// <summary>Where parts of modules stand.</summary>
public enum PagePlace
{
    /// <summary>Above every page of a signed-in user.</summary>
    Alerts,

    /// <summary>In the line at the head of every page of a signed-in user.</summary>
    Header,

    /// <summary>On the home page.</summary>
    Home,

    /// <summary>On an applicant's page of one application; given the application's id (<see cref="Guid"/>) as model.</summary>
    ApplicantCase,

    /// <summary>On staff's pages of one application; given the opened case as model.</summary>
    StaffCase,
}
