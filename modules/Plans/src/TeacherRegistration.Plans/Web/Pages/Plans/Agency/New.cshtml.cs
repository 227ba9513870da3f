using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Localization;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Agency;

/// <summary>A new plan, filled in with the province's windows; saved as a draft.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class NewModel(AgencyPlanAppService service, AgencyPlanQueryAppService queries, FormPost post, IStringLocalizer<PlansResource> texts) : PageModel
{
    [BindProperty(Name = "")]
    public YearPlanInput Input { get; set; } = new();

    public async Task OnGetAsync() => Input = await queries.SuggestAsync(texts["SuggestedPlanName"]);

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this)
        : await post.RunAsync(this, async () => $"/plans/agency/{await service.CreateAsync(Input)}?done=Created");
}
