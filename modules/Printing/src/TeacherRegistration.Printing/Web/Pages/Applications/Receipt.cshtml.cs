using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Web.Pages.Applications;

/// <summary>打印受理凭证: POST issues the receipt or reprints it, GET is the preview with 打印 and 取消 (rule 90).</summary>
[RequirePermission(ApplicationsPermissions.Print)]
internal sealed class ReceiptModel(ReceiptAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Receipt? Receipt { get; private set; }

    public async Task OnGetAsync() => Receipt = await service.GetAsync(Id);

    public Task<IActionResult> OnPostAsync() => post.RunAsync(this, async () =>
    {
        await service.IssueAsync(Id);
        return $"/applications/{Id}/receipt";
    });
}
