using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans;

[RequirePermission(PlansPermissions.View)]
internal sealed class DetailsModel(RegistrationPlanAppService service, IRequestClock clock) : PageModel
{
    /// <summary>The 网报计划 whose arrangements are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? ApplicationPlan { get; set; }

    /// <summary>The arrangement whose precautions are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Precautions { get; set; }

    public RegistrationPlanDetailsDto Plan { get; private set; } = null!;

    public IReadOnlyList<ArrangementDto>? Arrangements { get; private set; }

    public async Task OnGetAsync(Guid id)
    {
        Plan = await service.GetAsync(id);
        if (ApplicationPlan is { } applicationPlan)
        {
            Arrangements = await service.GetArrangementsAsync(applicationPlan);
        }
    }

    public string StateOf(TimeWindow window) =>
        window.IsBefore(clock.UtcNow) ? "Before" : window.IsAfter(clock.UtcNow) ? "Ended" : "Open";
}
