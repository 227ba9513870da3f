using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Points;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Points;

/// <summary>A new point of the own agency.</summary>
[RequirePermission(AgenciesPermissions.PointsManage)]
internal sealed class CreateModel(PointQueryAppService queries, PointAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public PointInput Input { get; set; } = new();

    public string Prefix { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Code = await queries.ProposeCodeAsync();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(this, async () => $"/admin/points/{await service.CreateAsync(Code ?? "", Input.ToDetails())}?done=Created", LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync() => Prefix = await queries.GetPrefixAsync();
}
