using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Application.Bell;

namespace TeacherRegistration.Messaging.Web.Pages.Bell;

/// <summary>提醒: unread notices and answers of applicants.</summary>
[NoPermissionRequired]
internal sealed class IndexModel(BellAppService service) : PageModel
{
    public BellView Bell { get; private set; } = new([], []);

    public async Task OnGetAsync() => Bell = await service.GetAsync();
}
