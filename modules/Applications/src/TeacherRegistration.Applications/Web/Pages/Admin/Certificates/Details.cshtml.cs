using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Admin.Certificates;

/// <summary>One import into 证书库: what it has written, and 撤销.</summary>
[RequirePermission(ApplicationsPermissions.CertificateRegister)]
internal sealed class DetailsModel(RegisterAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    public CertificateImport Import { get; private set; } = null!;

    /// <summary>How many of its rows are still in the register.</summary>
    public int Held { get; private set; }

    public async Task OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Version = Import.Version;
    }

    public Task<IActionResult> OnPostRemoveAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            await service.RemoveAsync(id, Version);
            return RegisterAddress.Of(id);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id) => (Import, Held) = await service.GetAsync(id);
}
