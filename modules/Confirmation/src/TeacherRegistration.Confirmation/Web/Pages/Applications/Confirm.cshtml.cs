using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Confirmation.Web.Pages.Applications;

/// <summary>确认: one case, decided beside the list or on a page of its own.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class ConfirmModel(
    CaseViewAppService views, ConfirmationAppService service, FormPost post, AuditWriter audit, ICurrentUser user, IRequestClock clock)
    : CasePageModel(views, service, post, user)
{
    private readonly CaseViewAppService views = views;

    /// <summary>What has just been done, for the line that says so.</summary>
    public string? Done { get; private set; }

    public override string Action => $"/applications/{Id}/confirm";

    public override string Address => Action;

    public override string Target => "#pane";

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        View = await views.GetAsync(Id);
        await audit.WriteAloneAsync(Response.StatusCode);
        if (View.Case.Status == ConfirmationStatus.NotAccepted || View.Window?.Contains(clock.UtcNow) != true)
        {
            return LocalRedirect($"/applications/{Id}");
        }

        Done = done is "Saved" or "Corrected" or "Reset" or "Complete" or "Incomplete" or "Paper" ? done : null;
        FillIn();
        return Page();
    }

    protected override string AddressAfter(string done) => $"{Action}?done={done}";
}
