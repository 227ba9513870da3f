using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans;

/// <summary>计划详情 (rules 14–19): the schedule, its picture, the 网报计划, and the arrangements of one of them with their precautions.</summary>
[RequirePermission(PlansPermissions.View)]
internal sealed class DetailsModel(RegistrationPlanAppService service, ArrangementQueryAppService arrangements, IRequestClock clock, FormPost post) : PageModel
{
    /// <summary>The 网报计划 whose arrangements are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? ApplicationPlan { get; set; }

    /// <summary>The arrangement whose precautions are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Precautions { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; } = 1;

    public RegistrationPlanDetailsDto Plan { get; private set; } = null!;

    public PlanTimeline Timeline => PlanTimeline.Of(Plan, clock.UtcNow);

    public ArrangementPage? Arrangements { get; private set; }

    public ArrangementDetails? Shown { get; private set; }

    public PagerView Pager => new(Arrangements!.Number, ArrangementPage.Size, Arrangements.Total, number => AddressOf(number) + "#arrangements");

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Plan = await service.GetAsync(id);
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            Arrangements = ApplicationPlan is { } of ? await arrangements.ListAsync(of, Search, Number) : null;
            Shown = Precautions is { } shown ? await arrangements.GetAsync(shown) : null;
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    public string AddressOf(int number) => $"?applicationPlan={ApplicationPlan}&search={Uri.EscapeDataString(Search ?? "")}&number={number}";

    public string StateOf(TimeWindow window) =>
        window.IsBefore(clock.UtcNow) ? "Before" : window.IsAfter(clock.UtcNow) ? "Ended" : "Open";
}
