using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Agencies;

/// <summary>下级机构: the tree of all agencies, opened level by level, or what a search finds.</summary>
[RequirePermission(AgenciesPermissions.AgenciesManage)]
internal sealed class IndexModel(AgencyQueryAppService service, FormPost post) : PageModel
{
    /// <summary>The agency whose level is open.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Under { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public AgencyPage List { get; private set; } = new([], [], 0, 1);

    public bool IsSearch => !string.IsNullOrWhiteSpace(Search);

    public PagerView Pager => new(List.Number, AgencyPage.Size, List.Total, AddressOf);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            List = IsSearch ? await service.SearchAsync(Search!, Number) : await service.OpenAsync(Under, Number);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private string AddressOf(int number) => IsSearch
        ? $"/admin/agencies?search={Uri.EscapeDataString(Search!)}&number={number}"
        : $"/admin/agencies?under={Under}&number={number}";
}
