using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>在线申报: with which agency, under which of its open 网报计划, and for which kind of registration.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class IndexModel(FilingChoiceAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Province { get; set; }

    [BindProperty]
    public Guid Plan { get; set; }

    [BindProperty]
    public RegistrationKind Kind { get; set; }

    public FilingChoice Choice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return ModelState.IsValid && (Province is null || Choice.Province is not null) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await StartAsync() : await FormPost.InvalidAsync(this, LoadAsync);

    private Task<IActionResult> StartAsync() => post.RunAsync(
        this,
        () => service.PrepareAsync(Plan, Kind, HttpContext.RequestAborted),
        async lastValues => await service.StartAsync(Plan, Kind, lastValues, HttpContext.RequestAborted) is { } draft ? ApplyAddress.Draft(draft) : ApplyAddress.Applications,
        LoadAsync);

    private async Task LoadAsync() => Choice = await service.GetAsync(Province, HttpContext.RequestAborted);
}
