using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Notices;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Notices;

/// <summary>写通知: saved as a draft, published on its own page.</summary>
[RequirePermission(MessagingPermissions.NoticesManage)]
internal sealed class NewModel(NoticeAppService service, NoticeScope scope, FormPost post, IRequestClock clock) : PageModel, INoticeForm
{
    private const int UsualDays = 30;

    [BindProperty(Name = "")]
    public NoticeInput Input { get; set; } = new();

    public bool HasAgenciesBelow { get; private set; }

    public async Task OnGetAsync()
    {
        var now = BeijingTime.FromUtc(clock.UtcNow);
        Input = new NoticeInput { ValidFrom = now, ValidUntil = now.Date.AddDays(UsualDays + 1).AddSeconds(-1) };
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(this, async () => $"/admin/notices/{await service.CreateAsync(Input)}?done=Saved", LoadAsync);

    private async Task LoadAsync() => HasAgenciesBelow = await scope.HasAgenciesBelowAsync();
}
