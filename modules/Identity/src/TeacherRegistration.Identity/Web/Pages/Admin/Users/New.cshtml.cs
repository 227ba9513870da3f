using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>A new user: invited, without a password.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
internal sealed class NewModel(UserAppService service, UserFormChoices choices, FormPost post, LinkShown shown) : PageModel, IUserForm
{
    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public Guid? PointId { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    public IReadOnlyList<RoleChoice> RoleChoices { get; private set; } = [];

    public IReadOnlyList<PointSummary> Points { get; private set; } = [];

    IReadOnlyList<string> IUserForm.Roles => Roles;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        return await shown.RunAsync(keep => post.RunAsync(
            this,
            async () =>
            {
                var (id, token) = await service.AddAsync(new UserInput { LoginName = LoginName, DisplayName = DisplayName, Roles = Roles, PointId = PointId, Phone = Phone });
                keep(id, token);
                return LinkShown.PageOf(id);
            },
            LoadAsync));
    }

    private async Task LoadAsync() => (RoleChoices, Points) = await choices.ReadAsync();
}
