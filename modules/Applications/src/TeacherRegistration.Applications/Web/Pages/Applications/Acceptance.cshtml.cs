using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Acceptance;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>不予受理 and 恢复受理 of one application.</summary>
[RequirePermission(ApplicationsPermissions.Reject)]
internal sealed class AcceptanceModel(
    AcceptanceAppService service, RightAgencies rightAgencies, OutgoingTransfers transfers, IApplicationIntegrationService applications, FormPost post, AuditWriter audit)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? RightAgencyCode { get; set; }

    public ApplicationCase Case { get; private set; } = null!;

    public IReadOnlyList<AgencySummary> Agencies { get; private set; } = [];

    /// <summary>报名号 with the agency that has accepted it: then it is not restored any more.</summary>
    public string? NewNumber { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Version = Case.Version;
        // What the point has proposed, to be looked at (报注册机构).
        RightAgencyCode = Case.BureauReport is { IsOpen: true } report ? report.AgencyCode : null;
        await audit.WriteAloneAsync(Response.StatusCode);
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Rejected", () => service.RejectAsync(Id, Version, Reason ?? "", RightAgencyCode ?? "", HttpContext.RequestAborted));

    public Task<IActionResult> OnPostRestoreAsync() => RunAsync("Restored", () => service.RestoreAsync(Id, Version, HttpContext.RequestAborted));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/applications/{Id}?done={done}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync()
    {
        Case = await applications.GetCaseAsync(Id);
        Agencies = await rightAgencies.GetChoicesAsync();
        NewNumber = Case.Status == ConfirmationStatus.NotAccepted ? await transfers.FindNewNumberAsync(Id) : null;
    }
}
