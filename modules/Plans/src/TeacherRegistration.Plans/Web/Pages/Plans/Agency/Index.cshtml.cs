using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Agency;

/// <summary>注册计划 of the own agency, drafts too, newest year first.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class IndexModel(AgencyPlanQueryAppService service) : PageModel
{
    public IReadOnlyList<AgencyPlanRow> Plans { get; private set; } = [];

    public bool Deleted { get; private set; }

    public async Task OnGetAsync(string? done) => (Plans, Deleted) = (await service.ListAsync(), done == "Deleted");
}
