using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.OtherPoints;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.OtherPoints;

/// <summary>Where somebody who chose another point is sent (rule 101); nothing can be done here (rule 102). Opening it is recorded and counted.</summary>
[RequirePermission(ApplicationsPermissions.OtherPoints)]
internal sealed class DetailsModel(OtherPointAppService service, PurposeCookie purposes, FormPost post, IRequestClock clock) : PageModel
{
    /// <summary>Null where it was refused.</summary>
    public OtherPointPerson? Person { get; private set; }

    public DateTime Now => clock.UtcNow;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        try
        {
            Person = await service.OpenAsync(id, purposes.Read());
        }
        catch (BusinessRuleException exception) when (exception.Kind is RuleViolationKind.TooMany or RuleViolationKind.Conflict)
        {
            return await post.RefuseAsync(this, exception);
        }

        return Person is null ? LocalRedirect($"/applications/{id}") : Page();
    }
}
