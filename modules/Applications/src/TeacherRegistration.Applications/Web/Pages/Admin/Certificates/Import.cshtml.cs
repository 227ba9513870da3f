using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Admin.Certificates;

/// <summary>Import into 证书库: a dry run that names each wrong cell, then all rows or none.</summary>
[RequirePermission(ApplicationsPermissions.CertificateRegister)]
[UploadLimit(2 * WorkbookReader.MaximumBytes)]
internal sealed class ImportModel(RegisterImportAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public new IFormFile? File { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Batch { get; set; }

    /// <summary>The file that has passed its dry run.</summary>
    public CertificateImport? Checked { get; private set; }

    public RegisterReport? Report { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public IActionResult OnGetTemplate() => new FileContentResult(service.MakeTemplate(), MarkedExport.ContentType) { FileDownloadName = "certificates.xlsx" };

    /// <summary>The dry run.</summary>
    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        async () =>
        {
            var (report, import) = await service.CheckAsync(await WorkbookUpload.ReadAsync(File), Path.GetFileName(File!.FileName));
            Report = report;
            return import ?? throw WorkbookUpload.Refuse(report.Errors);
        },
        import =>
        {
            service.Keep(import);
            return Task.FromResult($"{RegisterAddress.Import}?batch={import.Id}");
        });

    /// <summary>Writes the rows of the dry run.</summary>
    public Task<IActionResult> OnPostImportAsync() => post.RunAsync(
        this,
        () => service.PrepareAsync(Batch ?? Guid.Empty),
        async report =>
        {
            await service.ImportAsync(Batch ?? Guid.Empty, Report = report);
            return $"{RegisterAddress.Index}?done=CertificatesImported&count={report.Counts.Rows}";
        },
        LoadAsync);

    private async Task LoadAsync() => Checked = Batch is { } batch ? await service.GetAsync(batch) : null;
}
