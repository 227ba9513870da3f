using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Roles;

/// <summary>角色与权限: the built-in roles and the agency's own.</summary>
[RequirePermission(IdentityPermissions.RolesManage)]
internal sealed class IndexModel(RoleAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<RoleListItem> Roles { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => post.RunAsync(this, async () => $"/admin/roles/{await service.CreateAsync(Name)}", LoadAsync);

    private async Task LoadAsync() => Roles = await service.ListAsync();
}
