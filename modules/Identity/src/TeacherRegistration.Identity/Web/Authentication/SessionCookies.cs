using Microsoft.AspNetCore.Http;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>The two cookies of a login. They end with the browser; the server ends them earlier.</summary>
internal static class SessionCookies
{
    public const string Session = "__Host-TeacherRegistration.Session";
    public const string Attempt = "__Host-TeacherRegistration.Login";

    private static readonly CookieOptions Options = new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };

    public static void Set(HttpResponse response, string name, string value) => response.Cookies.Append(name, value, Options);

    public static void Remove(HttpResponse response, string name) => response.Cookies.Delete(name, Options);
}
