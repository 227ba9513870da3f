using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Reveals;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>Shows one masked number, by POST and with a reason. The answer that holds the number holds nothing else of the person.</summary>
[RequirePermission(ApplicationsPermissions.Reveal)]
internal sealed class RevealModel(RevealAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public RevealField Field { get; set; }

    [BindProperty]
    public RevealReason? Reason { get; set; }

    [BindProperty]
    public string? ReasonText { get; set; }

    /// <summary>The number, once it has been given.</summary>
    public string? Number { get; private set; }

    public RevealTarget? Target { get; private set; }

    public bool NeedsWords { get; private set; }

    public string FieldKey => Field == RevealField.Phone ? "Phone" : "IdNumber";

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        try
        {
            Number = await service.RevealAsync(Id, new RevealInput(Field, Reason, ReasonText));
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    private async Task LoadAsync() => (Target, NeedsWords) = (await service.FindAsync(Id), await service.NeedsWordsAsync());
}
