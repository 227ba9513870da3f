using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.Policies;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Policies;

/// <summary>注册政策: the province's versions, the newest first, and the beginning of the next.</summary>
[RequirePermission(PlansPermissions.PoliciesManage)]
internal sealed class IndexModel(PolicyAppService service, FormPost post) : PageModel
{
    public IReadOnlyList<PolicyRow> Policies { get; private set; } = [];

    public bool Deleted { get; private set; }

    public Guid? Draft => Policies.FirstOrDefault(policy => policy.PublishedAt is null)?.Id;

    /// <summary>The version under which applications are filed now.</summary>
    public Guid? InForce => Policies.FirstOrDefault(policy => policy.PublishedAt is not null)?.Id;

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        Deleted = done == "Deleted";
    }

    public Task<IActionResult> OnPostAsync() => post.RunAsync(this, async () => $"/plans/policies/{await service.BeginAsync()}", LoadAsync);

    private async Task LoadAsync() => Policies = await service.ListAsync();
}
