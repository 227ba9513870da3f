using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Statistics;

/// <summary>统计分析: today and the whole plan, as tables and as charts drawn from them.</summary>
[RequirePermission(ApplicationsPermissions.Statistics)]
internal sealed class IndexModel(StatisticsAppService service) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? PlanId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? PointId { get; set; }

    public PlanStatistics Statistics { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, async () => Statistics = await service.GetAsync(null, null));
        }

        Statistics = await service.GetAsync(PlanId, PointId);
        return Page();
    }
}
