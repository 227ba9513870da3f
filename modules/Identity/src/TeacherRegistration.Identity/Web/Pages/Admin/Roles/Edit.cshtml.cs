using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Roles;

/// <summary>What one role may do.</summary>
[RequirePermission(IdentityPermissions.RolesManage)]
internal sealed class EditModel(RoleAppService roles, RightsAppService rights, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>Under its own name alone: a form without choices would be read as choices itself.</summary>
    [BindProperty(Name = nameof(Choices))]
    public Dictionary<string, RightChoice> Choices { get; set; } = [];

    public RoleDetails Role { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => rights.ChangeRoleAsync(Key, Version, Choices));

    public Task<IActionResult> OnPostRenameAsync() => RunAsync("RoleRenamed", () => roles.RenameAsync(Key, Version, Name));

    public Task<IActionResult> OnPostDeleteAsync() => post.RunAsync(
        this,
        async () =>
        {
            await roles.DeleteAsync(Key, Version);
            return "/admin/roles?done=RoleDeleted";
        },
        LoadAsync);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/admin/roles/{Key}?done={done}&tab={Uri.EscapeDataString(Tab ?? "")}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync() => Role = await rights.FindRoleAsync(Key);
}
