using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>查看详情: everything of one application, read-only (rules 81 and 82). Opening it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class DetailsModel(
    IApplicationIntegrationService service, OutgoingTransfers transfers, IAgencyDirectory agencies, AuditWriter audit, ICurrentUser user) : PageModel
{
    public ApplicationCase Case { get; private set; } = null!;

    public AgencySummary Agency { get; private set; } = null!;

    public PointSummary Point { get; private set; } = null!;

    /// <summary>不予受理 or its undoing stands in the page for registration users alone (rule 73), until first review has decided and no other agency has accepted it.</summary>
    public bool MayReject => user.PointId is null && user.Has(ApplicationsPermissions.Reject) && NewNumber is null && Case.Status != ConfirmationStatus.Withdrawn && Case.ReviewStatus is ReviewStatus.None or ReviewStatus.AwaitingFirstReview;

    /// <summary>报注册机构, for those who may confirm the case.</summary>
    public bool MayReport => user.Has(ApplicationsPermissions.Confirm) && Case.Status != ConfirmationStatus.Withdrawn;

    /// <summary>报名号 with the agency that has accepted it; null while none has.</summary>
    public string? NewNumber { get; private set; }

    /// <summary>What has just been done.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? done)
    {
        Done = done is "Rejected" or "Restored" or "Transferred" ? done : null;
        Case = await service.GetCaseAsync(id);
        NewNumber = Case.Status == ConfirmationStatus.NotAccepted ? await transfers.FindNewNumberAsync(id) : null;
        Agency = await agencies.GetCurrentAsync();
        Point = (await agencies.GetPointsAsync()).Single(point => point.Id == Case.PointId);
        await audit.WriteAloneAsync(Response.StatusCode);
        return Page();
    }
}
