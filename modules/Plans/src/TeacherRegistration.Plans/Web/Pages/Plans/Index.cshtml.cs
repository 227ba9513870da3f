using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans;

[RequirePermission(PlansPermissions.View)]
internal sealed class IndexModel(RegistrationPlanAppService service) : PageModel
{
    public IReadOnlyList<RegistrationPlanDto> Plans { get; private set; } = [];

    public IReadOnlyList<ProvincePlanDto> OfProvince { get; private set; } = [];

    public async Task OnGetAsync() => (Plans, OfProvince) = (await service.ListAsync(), await service.ListOfProvinceAsync());
}
