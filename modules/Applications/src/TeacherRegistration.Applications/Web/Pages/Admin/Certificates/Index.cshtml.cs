using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Admin.Certificates;

/// <summary>证书库: what the agency, or the platform, has imported, and one of its certificates by the whole number. Nobody's are listed.</summary>
[RequirePermission(ApplicationsPermissions.CertificateRegister)]
internal sealed class IndexModel(RegisterAppService service, FormPost post) : PageModel
{
    /// <summary>A whole number; never in an address.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>From 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromQuery]
    public string? Done { get; set; }

    [FromQuery]
    public int Count { get; set; }

    public FoundCertificate? Found { get; private set; }

    public bool WasLookedUp { get; private set; }

    public ImportHistory History { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    /// <summary>Looks a number up.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            (Found, WasLookedUp) = (await service.FindAsync(Number), true);
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }

        await LoadAsync();
        return Page();
    }

    private async Task LoadAsync() => History = await service.GetHistoryAsync(PageNumber);
}
