using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>用户: the list, and 补录手机号 beside each who cannot log in.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
internal sealed class IndexModel(UserListAppService service, UserPhoneAppService phones, FormPost post, UserScope scope) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public UserQuery Query { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Count { get; set; }

    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    public UserPage List { get; private set; } = null!;

    public bool MayManage => scope.MayManage;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, async () => List = await service.SearchAsync(Query = new UserQuery()));
        }

        try
        {
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, async () => List = await service.SearchAsync(new UserQuery { Unreachable = Query.Unreachable }));
        }
    }

    /// <summary>补录手机号.</summary>
    public async Task<IActionResult> OnPostPhoneAsync()
    {
        ModelState.Clear();
        var answer = await post.RunAsync(
            this,
            async () =>
            {
                await phones.ChangeAsync(Id, Version, Phone);
                return UserAddress.Of(new UserQuery { Unreachable = true }) + "&done=PhoneEntered";
            },
            async () => List = await service.SearchAsync(new UserQuery { Unreachable = true, Page = Query.Page }));
        Query = new UserQuery { Unreachable = true };
        return answer;
    }

    private async Task LoadAsync() => List = await service.SearchAsync(Query);
}
