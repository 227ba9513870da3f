using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Schools;

namespace TeacherRegistration.Printing.Web.Pages.Schools;

/// <summary>Issues the receipts of a school that are not issued yet; leads to their run.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class ReceiptsModel(SchoolReceiptAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    public string Back => "/counter/school" + Query;

    private string Query => $"?school={Uri.EscapeDataString(School ?? "")}";

    /// <summary>Opened by its address it has nothing to issue.</summary>
    public IActionResult OnGet() => LocalRedirect(Back);

    public Task<IActionResult> OnPostAsync() => post.RunAsync(this, async () =>
    {
        var run = await service.IssueAsync(School ?? "");
        return $"/counter/school/receipts.pdf{Query}&run={run}";
    });
}
