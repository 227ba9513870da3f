using Microsoft.AspNetCore.Http;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>The cookies of a login. Those of session and attempt end with the browser, and the server ends them earlier; the device's stays.</summary>
internal static class SessionCookies
{
    public const string Session = "__Host-TeacherRegistration.Session";
    public const string Attempt = "__Host-TeacherRegistration.Login";
    public const string ApplicantSession = "__Host-TeacherRegistration.Applicant";
    public const string ApplicantAttempt = "__Host-TeacherRegistration.ApplicantLogin";
    public const string Device = "__Host-TeacherRegistration.Device";

    /// <summary>Browsers cut longer ones to this.</summary>
    private static readonly TimeSpan DeviceLifetime = TimeSpan.FromDays(400);

    private static readonly CookieOptions Options = new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };

    public static void Set(HttpResponse response, string name, string value) => response.Cookies.Append(name, value, Options);

    public static void SetDevice(HttpResponse response, string value) =>
        response.Cookies.Append(Device, value, new CookieOptions(Options) { MaxAge = DeviceLifetime });

    public static void Remove(HttpResponse response, string name) => response.Cookies.Delete(name, Options);
}
