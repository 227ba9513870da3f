using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Arrangements;

/// <summary>Arranges points of a 网报计划, several alike at once.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class NewModel(ArrangementAppService service, ArrangementQueryAppService queries, ApplicationPlanAppService applicationPlans, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid ApplicationPlan { get; set; }

    [BindProperty(Name = "")]
    public ArrangementInput Input { get; set; } = new();

    public ApplicationPlan Filing { get; private set; } = null!;

    public TimeWindow Limits { get; private set; }

    public IReadOnlyList<PointSummary> Free { get; private set; } = [];

    /// <summary>Asked for only to begin with: a form that was filled in is shown again, whoever arranged the points meanwhile.</summary>
    public bool HasNothingToArrange => Free.Count == 0 && HttpMethods.IsGet(Request.Method);

    public async Task<IActionResult> OnGetAsync()
    {
        if (ApplicationPlan == Guid.Empty)
        {
            return Redirect("/plans/arrangements");
        }

        await LoadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(
            this,
            async () =>
            {
                await service.CreateAsync(ApplicationPlan, Input);
                return $"/plans/arrangements?applicationPlan={ApplicationPlan}&done=Arranged";
            },
            LoadAsync);

    private async Task LoadAsync()
    {
        var (filing, plan) = await applicationPlans.GetAsync(ApplicationPlan);
        (Filing, Limits) = (filing, plan.Windows.LimitsOfConfirmation(filing.Content.Window));
        Free = await queries.GetFreePointsAsync(ApplicationPlan);
    }
}
