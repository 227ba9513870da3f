using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Importing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Imports;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>批量导入: a dry run that names each wrong cell, then all rows or none.</summary>
[RequirePermission(ApplicationsPermissions.Import)]
[UploadLimit(2 * WorkbookReader.MaximumBytes)]
internal sealed class ImportModel(ImportAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public new IFormFile? File { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Batch { get; set; }

    /// <summary>The file that has passed its dry run.</summary>
    public ImportBatch? Checked { get; private set; }

    public ImportReport? Report { get; private set; }

    public async Task OnGetAsync() => await LoadAsync();

    /// <summary>The dry run.</summary>
    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        async () =>
        {
            var (report, batch) = await service.CheckAsync(await WorkbookUpload.ReadAsync(File), Path.GetFileName(File!.FileName));
            Report = report;
            return batch ?? throw WorkbookUpload.Refuse(report.Errors);
        },
        batch =>
        {
            service.Keep(batch);
            return Task.FromResult($"/applications/import?batch={batch.Id}");
        });

    /// <summary>Files the rows of the dry run.</summary>
    public Task<IActionResult> OnPostFileAsync() => post.RunAsync(
        this,
        () => service.PrepareAsync(Batch ?? Guid.Empty),
        async report =>
        {
            await service.FileAsync(Batch ?? Guid.Empty, Report = report);
            return $"/applications?done=Imported&count={report.Drafts.Count}";
        },
        LoadAsync);

    private async Task LoadAsync() => Checked = Batch is { } batch ? await service.GetAsync(batch) : null;
}
