using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ProvincePlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Province;

/// <summary>A new plan, filled in with last year's on the same days of the week; saved as a draft.</summary>
[RequirePermission(PlansPermissions.ProvincePlansManage)]
internal sealed class NewModel(ProvincePlanAppService service, FormPost post) : PageModel
{
    [BindProperty(Name = "")]
    public YearPlanInput Input { get; set; } = new();

    public async Task OnGetAsync() => Input = await service.SuggestAsync();

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this)
        : await post.RunAsync(this, async () => $"/plans/province/{await service.CreateAsync(Input)}?done=Saved");
}
