using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>The one-time link, shown once to who made it, and its sending by text message.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
internal sealed class LinkModel(UserListAppService list, LinkSmsAppService sms, LinkShown shown, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public UserDetails Details { get; private set; } = null!;

    public string? Address { get; private set; }

    public bool MaySend => Details is { MayManage: true, IsOwn: false, User.State: UserState.Invited };

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Address = shown.Take(Id);
    }

    public Task<IActionResult> OnPostSmsAsync() => post.RunAsync(
        this,
        () => sms.PrepareAsync(Id),
        id =>
        {
            sms.Send(id);
            return Task.FromResult($"{UserAddress.Of(id)}?done=LinkSent");
        },
        LoadAsync);

    private async Task LoadAsync() => Details = await list.FindAsync(Id);
}
