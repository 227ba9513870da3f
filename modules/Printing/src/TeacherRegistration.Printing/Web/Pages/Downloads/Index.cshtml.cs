using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Printing.Application.Files;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>资料下载: what the product brings along, then the published files that are in force and for the user (rule 103).</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class IndexModel(DownloadAppService service, ICurrentUser user, ICurrentTenant tenant) : PageModel
{
    public IReadOnlyList<DownloadItem> Files { get; private set; } = [];

    public bool CanManage => user.Has(PrintingPermissions.ManageDownloads);

    /// <summary>The platform gives out no receipts.</summary>
    public bool IsPlatform => tenant.Id is null;

    public async Task OnGetAsync() => Files = await service.ListAsync();
}
