using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Links;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>Takes the token of a new one-time link to the page that shows it once.</summary>
internal sealed class LinkShown(ShownOnce shown, AccountLinks links)
{
    public static string PageOf(Guid accountId) => $"{UserAddress.Of(accountId)}/link";

    /// <summary>Runs the post; what it keeps is carried on only when it was accepted.</summary>
    public async Task<IActionResult> RunAsync(Func<Action<Guid, string>, Task<IActionResult>> post)
    {
        (Guid AccountId, string Token)? made = null;
        var answer = await post((accountId, token) => made = (accountId, token));
        if (made is var (id, secret) && answer is not (PageResult or NotFoundResult))
        {
            shown.Keep(NameOf(id), secret);
        }

        return answer;
    }

    /// <summary>The link's whole address, the first time it is asked for; null afterwards.</summary>
    public string? Take(Guid accountId) => shown.Take(NameOf(accountId)) is { } token ? links.AddressOf(token) : null;

    private static string NameOf(Guid accountId) => $"link:{accountId}";
}
