using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Application.Bell;

namespace TeacherRegistration.Messaging.Web.Pages.Bell;

/// <summary>The number beside the bell: asked for once a minute, and no activity (SESS-3).</summary>
[NoPermissionRequired]
[NotActivity]
internal sealed class CountModel(BellAppService service) : PageModel
{
    public async Task<IActionResult> OnGetAsync() => new JsonResult(new { count = (await service.GetAsync()).Count });
}
