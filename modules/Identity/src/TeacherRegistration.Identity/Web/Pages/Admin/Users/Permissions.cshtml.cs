using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>What one person may do: from which role, and what is given or forbidden besides.</summary>
[RequirePermission(IdentityPermissions.RolesManage)]
internal sealed class PermissionsModel(RightsAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    [BindProperty]
    public long Version { get; set; }

    /// <summary>Under its own name alone: a form without choices would be read as choices itself.</summary>
    [BindProperty(Name = nameof(Choices))]
    public Dictionary<string, RightChoice> Choices { get; set; } = [];

    public UserRights Details { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await service.ChangeUserAsync(Id, Version, Choices);
                return $"{UserAddress.Of(Id)}?done=RightsSaved";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync() => Details = await service.FindUserAsync(Id);
}
