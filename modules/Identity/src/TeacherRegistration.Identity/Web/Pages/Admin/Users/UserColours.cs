using TeacherRegistration.Identity.Application.Users;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>State by word and colour together.</summary>
internal static class UserColours
{
    public static string Colour(this UserState state) => state switch
    {
        UserState.Active => "ok",
        UserState.Invited => "warn",
        UserState.Locked => "bad",
        _ => "",
    };
}
