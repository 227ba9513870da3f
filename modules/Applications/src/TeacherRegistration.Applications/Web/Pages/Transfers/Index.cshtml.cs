using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Transfers;

/// <summary>转入待受理. It shows people of other agencies: each list that is shown is one recorded read.</summary>
[RequirePermission(ApplicationsPermissions.AcceptTransfers)]
internal sealed class IndexModel(TransferListAppService service, AuditWriter audit) : PageModel
{
    public TransferPage List { get; private set; } = null!;

    /// <param name="page">From 1. Said to come from the query, as Razor Pages has a route value of the same name.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] int page = 1)
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, () => LoadAsync(1));
        }

        await LoadAsync(page);
        await audit.WriteAloneAsync(Response.StatusCode);
        return Page();
    }

    public static string AddressOf(int page) => FormattableString.Invariant($"/applications/transfers?page={page}");

    private async Task LoadAsync(int page) => List = await service.SearchAsync(page, HttpContext.RequestAborted);
}
