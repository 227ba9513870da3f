using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Counter;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Confirmation.Web.Pages.Counter;

/// <summary>按校办理: which school, and how each stands.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class SchoolsModel(CounterAppService counter, FormPost post) : PageModel
{
    /// <summary>A part of the name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public IReadOnlyList<SchoolFigures> Schools { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            (Schools, HasMore) = await counter.FindSchoolsAsync(Name);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }
}
