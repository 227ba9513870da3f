using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Application.Notices;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Notices;

/// <summary>通知公告: what the platform or the agency has written, newest first.</summary>
[RequirePermission(MessagingPermissions.NoticesManage)]
internal sealed class IndexModel(NoticeListAppService service, IRequestClock clock) : PageModel
{
    public NoticePage<NoticeRow> List { get; private set; } = null!;

    public DateTime Now => clock.UtcNow;

    public async Task OnGetAsync([FromQuery(Name = "page")] int number = 1) => List = await service.ListAsync(number);
}
