using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Arrangements;

/// <summary>确认点安排 of one 网报计划, the newest to begin with.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class IndexModel(ApplicationPlanAppService applicationPlans, ArrangementQueryAppService service, PointsOfAgency points, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? ApplicationPlan { get; set; }

    /// <summary>The plan whose newest 网报计划 is shown, where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Plan { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ApplicationPlanRow> ApplicationPlans { get; private set; } = [];

    public ApplicationPlanRow? Chosen { get; private set; }

    public ArrangementPage List { get; private set; } = new([], 0, 1);

    public IReadOnlyDictionary<(Guid ApplicationPlanId, Guid PointId), ApplicationCount> Filed { get; private set; } = new Dictionary<(Guid, Guid), ApplicationCount>();

    public string? Done { get; private set; }

    public PagerView Pager => new(
        List.Number, ArrangementPage.Size, List.Total, number => $"/plans/arrangements?applicationPlan={Chosen!.Id}&search={Uri.EscapeDataString(Search ?? "")}&number={number}");

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        Done = done is "Arranged" or "Moved" or "Removed" ? done : null;
        ApplicationPlans = await applicationPlans.ListAsync();
        Chosen = ApplicationPlan is { } id
            ? ApplicationPlans.FirstOrDefault(row => row.Id == id) ?? throw BusinessRuleException.NotFound()
            : ApplicationPlans.FirstOrDefault(row => Plan is null || row.PlanId == Plan);
        if (Chosen is null)
        {
            return Page();
        }

        try
        {
            List = await service.ListAsync(Chosen.Id, Search, Number);
            Filed = await points.CountApplicationsAsync([Chosen.Id]);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }
}
