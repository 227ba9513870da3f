using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Plans.Application.ProvincePlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Province;

/// <summary>省级注册计划: the province's own, newest year first.</summary>
[RequirePermission(PlansPermissions.ProvincePlansManage)]
internal sealed class IndexModel(ProvincePlanAppService service) : PageModel
{
    public IReadOnlyList<ProvincePlanRow> Plans { get; private set; } = [];

    public bool Deleted { get; private set; }

    public async Task OnGetAsync(string? done) => (Plans, Deleted) = (await service.ListAsync(), done == "Deleted");
}
