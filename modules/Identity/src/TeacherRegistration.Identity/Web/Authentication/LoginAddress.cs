using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>Where somebody who is not signed in is sent.</summary>
internal static class LoginAddress
{
    public static string For(HttpRequest request)
    {
        var isRead = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var page = request.HttpContext.IsHtmx() ? PageOf(request, request.Headers["HX-Current-URL"].ToString())
            : isRead ? request.Path + request.QueryString
            : PageOf(request, request.Headers.Referer.ToString());
        var query = new List<string>();
        if (page is not null)
        {
            query.Add("returnUrl=" + Uri.EscapeDataString(page));
        }

        if (!isRead)
        {
            query.Add("lost=true");
        }

        var login = request.HttpContext.IsOfApplicants() ? ApplicantSite.Path : "/login";
        return query.Count == 0 ? login : $"{login}?{string.Join('&', query)}";
    }

    /// <summary>The page of this site that the address names, or null. A form's own address may answer to nothing but the form.</summary>
    private static string? PageOf(HttpRequest request, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;
}
