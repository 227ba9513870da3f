using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Arrangements;

/// <summary>Other times for the ticked arrangements: first whom it concerns, then the change.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class TimesModel(
    ArrangementAppService service, ArrangementQueryAppService queries, ApplicationPlanAppService applicationPlans, PointsOfAgency points, FormPost post) : PageModel
{
    [BindProperty]
    public Guid ApplicationPlan { get; set; }

    [BindProperty(Name = "")]
    public ArrangementMoveInput Input { get; set; } = new();

    public ApplicationPlan Filing { get; private set; } = null!;

    public TimeWindow Limits { get; private set; }

    /// <summary>Whether the plan is published.</summary>
    public bool NeedsReason { get; private set; }

    public IReadOnlyList<ArrangementRow> Rows { get; private set; } = [];

    public PlanImpact Impact { get; private set; } = null!;

    /// <summary>How many are told of a later end; null: the agency sends no texts.</summary>
    public int? Told { get; private set; }

    /// <summary>The version that was shown first, also after a refusal.</summary>
    public long VersionOf(ArrangementRow row) => Input.Ids.IndexOf(row.Id) is >= 0 and var index && index < Input.Versions.Count ? Input.Versions[index] : row.Version;

    /// <summary>Opened by its address alone it has nothing to show.</summary>
    public IActionResult OnGet() => Redirect("/plans/arrangements");

    /// <summary>Shows the ticked ones; writes nothing.</summary>
    public async Task<IActionResult> OnPostChooseAsync()
    {
        ModelState.Clear();
        await LoadAsync();
        return Rows.Count > 0 ? Page() : await post.RefuseAsync(this, new BusinessRuleException(PlansErrorCodes.NothingTicked));
    }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(
            this,
            async () =>
            {
                await service.MoveAsync(ApplicationPlan, Input);
                return $"/plans/arrangements?applicationPlan={ApplicationPlan}&done=Moved";
            },
            LoadAsync);

    private async Task LoadAsync()
    {
        var (filing, plan) = await applicationPlans.GetAsync(ApplicationPlan);
        (Filing, Limits, NeedsReason) = (filing, plan.Windows.LimitsOfConfirmation(filing.Content.Window), plan.PublishedAt is not null);
        Rows = await queries.ListAsync(ApplicationPlan, Input.Ids);
        Impact = await points.ImpactOfAsync([.. Rows.Select(row => (ApplicationPlan, row.PointId))]);
        Told = await points.CountToldOfConfirmationAsync(ApplicationPlan, [.. Rows.Select(row => row.PointId)]);
    }
}
