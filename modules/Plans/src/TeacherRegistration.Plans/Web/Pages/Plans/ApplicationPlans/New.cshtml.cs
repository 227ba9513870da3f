using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Web.Pages.Plans.ApplicationPlans;

/// <summary>A new 网报计划 of a plan.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class NewModel(ApplicationPlanAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Plan { get; set; }

    [BindProperty(Name = "")]
    public ApplicationPlanInput Input { get; set; } = new();

    public RegistrationPlan Owner { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Plan == Guid.Empty)
        {
            return Redirect("/plans/agency");
        }

        await LoadAsync();
        Input = new ApplicationPlanInput { Kinds = [RegistrationKinds.First, RegistrationKinds.Renewal] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(this, async () => $"/plans/application-plans/{await service.CreateAsync(Plan, Input)}?done=Created", LoadAsync);

    private async Task LoadAsync() => Owner = await service.GetPlanAsync(Plan);
}
