using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Schools;

namespace TeacherRegistration.Printing.Web.Pages.Schools;

/// <summary>Issues the receipts of a school that are not issued yet, and prints its runs again; leads to the papers of the run.</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class ReceiptsModel(SchoolReceiptAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    public string Back => "/counter/school" + Query;

    private string Query => $"?school={Uri.EscapeDataString(School ?? "")}";

    public IReadOnlyList<SchoolRun> Runs { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() => post.RunAsync(this, async () => PaperOf(await service.IssueAsync(School ?? "")), LoadAsync);

    public Task<IActionResult> OnPostReprintAsync(Guid run) => post.RunAsync(
        this,
        async () =>
        {
            await service.ReprintAsync(School ?? "", run);
            return PaperOf(run);
        },
        LoadAsync);

    private string PaperOf(Guid run) => $"/counter/school/receipts.pdf{Query}&run={run}";

    private async Task LoadAsync() => Runs = await service.GetRunsAsync(School ?? "");
}
