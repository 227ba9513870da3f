using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.OnlineUsers;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.OnlineUsers;

/// <summary>在线用户: who is signed in; ends a session at once.</summary>
[RequirePermission(IdentityPermissions.OnlineUsersManage)]
internal sealed class IndexModel(OnlineUserAppService service, FormPost post, ICurrentUser user) : PageModel
{
    public bool Ended { get; private set; }

    public OnlineUserPage Online { get; private set; } = null!;

    public Guid OwnId => user.Id;

    public async Task OnGetAsync(bool ended, [FromQuery] int page = 1)
    {
        Ended = ended;
        Online = await service.GetPageAsync(Math.Max(1, page));
    }

    public Task<IActionResult> OnPostEndAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            await service.EndAsync(id);
            return "/admin/online-users?ended=true";
        },
        LoadAsync);

    private async Task LoadAsync() => Online = await service.GetPageAsync(page: 1);
}
