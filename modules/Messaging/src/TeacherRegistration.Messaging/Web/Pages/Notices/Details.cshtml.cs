using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Notices;

namespace TeacherRegistration.Messaging.Web.Pages.Notices;

/// <summary>One notice, and 已阅读.</summary>
[NoPermissionRequired]
internal sealed class DetailsModel(NoticeBoard board, NoticeReadingAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The page above which it stood; only one of our own.</summary>
    [BindProperty]
    public string? ReturnUrl { get; set; }

    public NoticeItem Notice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(bool read)
    {
        if (read && HttpContext.IsHtmx())
        {
            // The notice above a page has been read: nothing stands in its place.
            return Content("");
        }

        Notice = await board.GetAsync(Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await post.RunAsync(this, AcknowledgeAsync, async () => Notice = await board.GetAsync(Id));
        // Nothing on the page below has changed: it is not loaded anew, and what is typed there stays.
        Response.Headers.Remove("HX-Trigger");
        return answer;
    }

    private async Task<string> AcknowledgeAsync()
    {
        await service.AcknowledgeAsync(Id);
        return !HttpContext.IsHtmx() && Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : $"/notices/{Id}?read=true";
    }
}
