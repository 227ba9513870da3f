using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Acceptance;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>报注册机构 (SPEC decision 11), as a page and in the pane beside the list.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class BureauModel(
    BureauReportAppService service, RightAgencies rightAgencies, IApplicationIntegrationService applications, FormPost post, AuditWriter audit, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? RightAgencyCode { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    public ApplicationCase Case { get; private set; } = null!;

    public IReadOnlyList<AgencySummary> Agencies { get; private set; } = [];

    /// <summary>What has just been done.</summary>
    public string? Done { get; private set; }

    /// <summary>Why nothing can be reported or decided now, in the words of the key; null where something can.</summary>
    public string? Refusal { get; private set; }

    /// <summary>A registration user settles; others can only take back.</summary>
    public bool MayDecide => user.PointId is null && user.Has(ApplicationsPermissions.Reject);

    public async Task OnGetAsync(string? done)
    {
        Done = done is "Reported" or "ReportWithdrawn" or "ReportSettled" ? done : null;
        await LoadAsync();
        Version = Case.Version;
        await audit.WriteAloneAsync(Response.StatusCode);
    }

    public Task<IActionResult> OnPostAsync() =>
        RunAsync("Reported", () => service.ReportAsync(Id, Version, RightAgencyCode ?? "", Reason ?? "", HttpContext.RequestAborted));

    public Task<IActionResult> OnPostWithdrawAsync() => RunAsync("ReportWithdrawn", () => service.WithdrawAsync(Id, Version, HttpContext.RequestAborted));

    public Task<IActionResult> OnPostSettleAsync() =>
        RunAsync("ReportSettled", () => service.SettleAsync(Id, Version, Answer ?? "", HttpContext.RequestAborted));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/applications/{Id}/bureau?done={done}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync()
    {
        Case = await applications.GetCaseAsync(Id);
        Agencies = await rightAgencies.GetChoicesAsync();
        Refusal = Case.BureauReport is not { IsOpen: true } && !Case.MayBeAnothers ? "ReportTooLate"
            : await service.IsAtWorkAsync(Case) ? null
            : "NotAtWork";
    }
}
