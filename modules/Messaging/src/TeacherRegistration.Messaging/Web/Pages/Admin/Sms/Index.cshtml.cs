using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Sms;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Sms;

/// <summary>短信记录. GET takes the conditions from the address; POST, used when a phone number is among them, from the form.</summary>
[RequirePermission(MessagingPermissions.SmsLogView)]
internal sealed class IndexModel(SmsLogAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public SmsLogQuery Query { get; set; } = new();

    public SmsLogPage Log { get; private set; } = SmsLogPage.Empty;

    /// <summary>Pages are walked by their address, which holds no number: of a search by phone the newest are shown.</summary>
    public bool HasPages => string.IsNullOrWhiteSpace(Query.Phone);

    public string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"/admin/sms?state={Query.State}&day={Query.Day:yyyy-MM-dd}&page={number}");

    public Task<IActionResult> OnGetAsync()
    {
        Query.Phone = null;
        return ShowAsync();
    }

    public Task<IActionResult> OnPostAsync() => ShowAsync();

    private async Task<IActionResult> ShowAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, async () => Log = await service.SearchAsync(new SmsLogQuery()));
        }

        try
        {
            Log = await service.SearchAsync(Query);
            return Page();
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, async () => Log = await service.SearchAsync(new SmsLogQuery { State = Query.State }));
        }
    }
}
