using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace TeacherRegistration.Framework.Web;

/// <summary>The applicants' site: addresses, cookies and frame of its own, apart from staff's (SPEC decision 17).</summary>
public static class ApplicantSite
{
    /// <summary>Where its addresses begin.</summary>
    public const string Path = "/apply";

    /// <summary>Whether the request is for the applicants' site; an error page belongs to the address that failed.</summary>
    public static bool IsOfApplicants(this HttpContext context)
    {
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path.Value;
        return new PathString(path).StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
    }
}
