using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Points;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Points;

/// <summary>确认点 of the own agency.</summary>
[RequirePermission(AgenciesPermissions.PointsManage)]
internal sealed class IndexModel(PointQueryAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public PointPage List { get; private set; } = new([], 0, 1);

    public bool WasDeleted { get; private set; }

    public PagerView Pager => new(
        List.Number, PointPage.Size, List.Total, number => $"/admin/points?search={Uri.EscapeDataString(Search ?? "")}&number={number}");

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            WasDeleted = done == "Deleted";
            List = await service.ListAsync(Search, Number);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }
}
