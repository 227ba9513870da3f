using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Auditing;

namespace TeacherRegistration.Identity.Web.Pages.Audit;

/// <summary>A list of records with conditions, pages and export: the audit log and the security log differ only in what they hold.</summary>
internal abstract class AuditListModel(AuditLogAppService service, AuditExport export, FormPost post, IRequestClock clock) : PageModel
{
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
            return await export.ExportAsync(Filter, IsSecurityLog, cancellationToken);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    protected abstract Task<AuditPage> SearchAsync(AuditFilter filter);

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
