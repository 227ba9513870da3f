using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Application.Files.Checks;

namespace TeacherRegistration.Printing.Web.Pages.Downloads.Manage;

/// <summary>上传资料: the file and what is said about it; shown to those it is for from its first day on.</summary>
[RequirePermission(PrintingPermissions.ManageDownloads)]
[UploadLimit(UploadedForm.MaximumBytes)]
internal sealed class NewModel(FileAppService service, FormPost post) : PageModel
{
    [BindProperty(Name = "")]
    public FileInput Input { get; set; } = new();

    [BindProperty]
    public new IFormFile? File { get; set; }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid ? await FormPost.InvalidAsync(this) : await post.RunAsync(
        this,
        async () => File is null
            ? throw UploadCheck.Refuse(PrintingErrorCodes.FileMissing)
            : await service.KeepAsync(Input, File.FileName, await UploadedForm.ReadAsync(File)),
        async content => $"/downloads/manage/{await service.PublishAsync(Input, content)}?done=Published");
}
