using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using TeacherRegistration.Applications.Application.OtherPoints;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Web.Pages.OtherPoints;

/// <summary>Remembers the stated purpose until the browser is closed, for the user who stated it: words about a case stand in no address.</summary>
internal sealed class PurposeCookie(IDataProtectionProvider protection, IHttpContextAccessor accessor, ICurrentUser user)
{
    private const string CookieName = "__Host-TeacherRegistration.Purpose";

    private static readonly CookieOptions Options = new()
    {
        HttpOnly = true,
        Secure = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };

    private IDataProtector Protector => protection.CreateProtector(CookieName, user.Id.ToString());

    public void Keep(StatedPurpose purpose) =>
        accessor.HttpContext!.Response.Cookies.Append(CookieName, Protector.Protect($"{purpose.Purpose} {purpose.Words}"), Options);

    /// <summary>What was stated, or the preset.</summary>
    public StatedPurpose Read()
    {
        try
        {
            return accessor.HttpContext!.Request.Cookies[CookieName] is { } value && Protector.Unprotect(value).Split(' ', 2) is [var purpose, var words]
                && Enum.TryParse<OtherPointPurpose>(purpose, out var stated) ? new StatedPurpose(stated, words) : StatedPurpose.Preset;
        }
        catch (CryptographicException)
        {
            // Another user's, or of a key that is gone.
            return StatedPurpose.Preset;
        }
    }
}
