using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.ApplicationPlans;

/// <summary>网报计划 of all plans of the own agency, newest first.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class IndexModel(ApplicationPlanAppService service) : PageModel
{
    public IReadOnlyList<ApplicationPlanRow> ApplicationPlans { get; private set; } = [];

    public bool Deleted { get; private set; }

    public async Task OnGetAsync(string? done) => (ApplicationPlans, Deleted) = (await service.ListAsync(), done == "Removed");
}
