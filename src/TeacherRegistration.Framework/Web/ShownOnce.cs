using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// Carries a secret from an accepted form to the page it leads to, which shows it once. The redirect's address cannot hold it: addresses are
/// kept with the form's token and stand in the browser's history.
/// </summary>
public sealed class ShownOnce(IDataProtectionProvider protection, IHttpContextAccessor accessor, ICurrentUser user)
{
    /// <summary>Name of the cookie.</summary>
    public const string CookieName = "__Host-TeacherRegistration.Once";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly CookieOptions Options = new()
    {
        HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true, MaxAge = Lifetime,
    };

    /// <summary>Keeps the secret for the page that asks for it under the same name.</summary>
    /// <param name="name">What it is, e.g. <c>link:account-id</c>.</param>
    /// <param name="secret">What is shown.</param>
    public void Keep(string name, string secret) =>
        accessor.HttpContext!.Response.Cookies.Append(CookieName, Protector(name).Protect(secret, Lifetime), Options);

    /// <summary>The secret, for the first time it is asked for by the user it was kept for; null afterwards.</summary>
    public string? Take(string name)
    {
        var http = accessor.HttpContext!;
        if (http.Request.Cookies[CookieName] is not { } value)
        {
            return null;
        }

        http.Response.Cookies.Delete(CookieName, Options);
        try
        {
            return Protector(name).Unprotect(value);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Protector(string name) =>
        protection.CreateProtector(CookieName, user.Id.ToString(), name).ToTimeLimitedDataProtector();
}
