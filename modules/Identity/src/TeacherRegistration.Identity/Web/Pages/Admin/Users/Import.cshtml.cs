using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Importing;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Imports;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Users;

/// <summary>Import of users: a dry run that names each wrong cell, then all rows or none.</summary>
[RequirePermission(IdentityPermissions.UsersView)]
[UploadLimit(2 * WorkbookReader.MaximumBytes)]
internal sealed class ImportModel(UserImportAppService service, FormPost post, RuleMessages messages) : PageModel
{
    public const int MaximumShown = 200;

    [BindProperty]
    public new IFormFile? File { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Import { get; set; }

    [BindProperty]
    public bool SendLinks { get; set; } = true;

    /// <summary>The file that has passed its dry run.</summary>
    public UserImport? Checked { get; private set; }

    public UserImportReport? Report { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public IActionResult OnGetTemplate() => new FileContentResult(service.MakeTemplate(), MarkedExport.ContentType) { FileDownloadName = "users.xlsx" };

    /// <summary>The dry run.</summary>
    public Task<IActionResult> OnPostAsync() => post.RunAsync(
        this,
        async () =>
        {
            var (report, import) = await service.CheckAsync(await ReadAsync(), Path.GetFileName(File!.FileName));
            Report = report;
            return import ?? throw new BusinessRuleException(IdentityErrorCodes.RowsWrong, RuleViolationKind.Invalid, report.Errors.Select(error => error.Row).Distinct().Count());
        },
        import =>
        {
            service.Keep(import);
            return Task.FromResult($"/admin/users/import?import={import.Id}");
        });

    /// <summary>Adds the users of the dry run.</summary>
    public Task<IActionResult> OnPostAddAsync() => post.RunAsync(
        this,
        () => service.PrepareAsync(Import ?? Guid.Empty),
        async report =>
        {
            Report = report;
            await service.AddAsync(Import ?? Guid.Empty, report, SendLinks);
            return $"/admin/users?done=UsersImported&count={report.Accounts.Count}";
        },
        LoadAsync);

    public string Word(UserImportFinding finding) => messages.Word(finding.Code, [.. finding.Arguments]);

    private async Task LoadAsync() => Checked = Import is { } import ? await service.FindAsync(import) : null;

    private async Task<byte[]> ReadAsync()
    {
        if (File is null || File.Length == 0)
        {
            throw new BusinessRuleException(IdentityErrorCodes.FileMissing) { Field = nameof(File) };
        }

        if (File.Length > WorkbookReader.MaximumBytes)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.WorkbookTooLarge, RuleViolationKind.TooLarge, WorkbookReader.MaximumRows) { Field = nameof(File) };
        }

        using var content = new MemoryStream();
        await File.CopyToAsync(content);
        return content.ToArray();
    }
}
