using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Printing.Application.Files;

namespace TeacherRegistration.Printing.Web.Pages.Downloads.Manage;

/// <summary>管理资料: what the platform or the agency has published, newest first, with how often it was downloaded.</summary>
[RequirePermission(PrintingPermissions.ManageDownloads)]
internal sealed class IndexModel(FileListAppService service, ICurrentTenant tenant, IRequestClock clock) : PageModel
{
    public FilePage List { get; private set; } = null!;

    public bool IsPlatform => tenant.Id is null;

    public DateOnly Today => BeijingTime.DateOf(clock.UtcNow);

    public bool WasDeleted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? done, [FromQuery(Name = "page")] int number = 1)
    {
        WasDeleted = done == "Deleted";
        List = await service.ListAsync(number);
        return List.Items.Count > 0 || number <= 1 ? Page() : Redirect("/downloads/manage");
    }
}
