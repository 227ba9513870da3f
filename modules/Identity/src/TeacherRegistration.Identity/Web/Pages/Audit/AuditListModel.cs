using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Auditing;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>A list of records with conditions, pages and export: the audit log and the security log differ only in what they hold.</summary>
internal abstract class AuditListModel(AuditLogAppService service, AuditExport export, FormPost post, AuditWriter audit, IRequestClock clock) : PageModel
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    public AuditPage List { get; private set; } = new([], null);

    public abstract bool IsSecurityLog { get; }

    public abstract string Address { get; }

    public bool IsOfPlatform => service.IsOfPlatform;

    public bool MaySeeHistory => service.MaySeeHistory;

    public IReadOnlyList<(string Operation, string Name)> Operations => service.Operations;

    /// <summary>The address of the page that begins before the record.</summary>
    public string AddressOf(long? before) => AuditAddress.Of(Address, Filter with { Before = before });

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>A bulk export: audited, and only with a fresh second factor.</summary>
    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await ShowAsync();
        }

        try
        {
            Filter = Filter.WithDefaults(clock.UtcNow) with { Before = null };
            var count = await export.PrepareAsync(Filter, IsSecurityLog);
            return File(await WriteAsync(count, cancellationToken), Workbook, $"audit-{BeijingTime.FromUtc(clock.UtcNow):yyyyMMdd-HHmmss}.xlsx");
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    protected abstract Task<AuditPage> SearchAsync(AuditFilter filter);

    /// <summary>Into a file that is gone with the answer: 50,000 rows do not stay in memory.</summary>
    private async Task<FileStream> WriteAsync(int count, CancellationToken cancellationToken)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await export.WriteAsync(file, Filter, IsSecurityLog, count, cancellationToken);
            await audit.WriteAloneAsync(Response.StatusCode);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (!ModelState.IsValid)
        {
            Filter = new AuditFilter();
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        try
        {
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, () =>
            {
                Filter = new AuditFilter();
                return LoadAsync();
            });
        }
    }

    private async Task LoadAsync()
    {
        Filter = Filter.WithDefaults(clock.UtcNow);
        List = await SearchAsync(Filter);
    }
}
