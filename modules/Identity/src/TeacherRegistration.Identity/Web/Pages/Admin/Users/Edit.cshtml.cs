using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>One user: name, roles, point, phone; disable, reset, unlock.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
internal sealed class EditModel(UserAppService service, UserPhoneAppService phones, UserListAppService list, UserFormChoices choices, FormPost post, LinkShown shown, ICurrentUser user)
    : PageModel, IUserForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public Guid? PointId { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public UserDetails Details { get; private set; } = null!;

    public IReadOnlyList<RoleChoice> RoleChoices { get; private set; } = [];

    public IReadOnlyList<PointSummary> Points { get; private set; } = [];

    public bool MayChangeRights => user.Has(IdentityPermissions.RolesManage);

    IReadOnlyList<string> IUserForm.Roles => Roles;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        (DisplayName, Roles, PointId) = (Details.User.DisplayName, [.. Details.Roles], Details.PointId);
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await RunAsync("Saved", () => service.EditAsync(Id, Version, new UserInput { DisplayName = DisplayName, Roles = Roles, PointId = PointId }), isForm: true)
        : await FormPost.InvalidAsync(this, LoadAsync);

    public Task<IActionResult> OnPostDisableAsync() => RunAsync("Disabled", () => service.DisableAsync(Id, Version));

    public Task<IActionResult> OnPostEnableAsync() => RunAsync("Enabled", () => service.EnableAsync(Id, Version));

    public Task<IActionResult> OnPostUnlockAsync() => RunAsync("Unlocked", () => service.UnlockAsync(Id, Version));

    public Task<IActionResult> OnPostPhoneAsync() => RunAsync("PhoneEntered", () => phones.ChangeAsync(Id, Version, Phone));

    public Task<IActionResult> OnPostResetAsync() => shown.RunAsync(keep => post.RunAsync(
        this,
        async () =>
        {
            keep(Id, await service.ResetAsync(Id, Version));
            return LinkShown.PageOf(Id);
        },
        () => LoadAsync(isForm: false)));

    private Task<IActionResult> RunAsync(string done, Func<Task> work, bool isForm = false) => post.RunAsync(
        this,
        async () =>
        {
            await work();
            return $"{UserAddress.Of(Id)}?done={done}";
        },
        () => LoadAsync(isForm));

    private Task LoadAsync() => LoadAsync(isForm: true);

    private async Task LoadAsync(bool isForm)
    {
        Details = await list.FindAsync(Id);
        if (!isForm)
        {
            (DisplayName, Roles, PointId) = (Details.User.DisplayName, [.. Details.Roles], Details.PointId);
        }

        if (Details.MayManage)
        {
            (RoleChoices, Points) = await choices.ReadAsync(Details.Roles, Details.PointId);
        }
    }
}
