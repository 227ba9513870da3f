using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Counter;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Confirmation.Web.Pages.Counter;

/// <summary>按校办理: the roster of one school, its papers, and who has not come.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class SchoolModel(CounterAppService counter, ICurrentUser user) : PageModel
{
    /// <summary>So many get a message at once.</summary>
    public const int MaximumMessages = 200;

    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    public SchoolFigures Figures { get; private set; } = null!;

    public IReadOnlyList<SchoolCase> Roster { get; private set; } = [];

    public IReadOnlyList<SchoolCase> Pending => [.. Roster.Where(row => row.Status == ConfirmationStatus.PendingConfirmation)];

    public bool MayPrint => user.Has(ApplicationsPermissions.Print);

    public bool MayMessage => user.Has(MessagingPermissions.MessagesSend);

    public async Task OnGetAsync()
    {
        Figures = await counter.FindSchoolAsync(School) ?? throw BusinessRuleException.NotFound();
        Roster = await counter.GetRosterAsync(Figures.School);
    }
}
