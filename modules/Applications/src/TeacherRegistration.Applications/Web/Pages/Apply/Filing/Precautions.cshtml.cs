using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>注意事项 of the chosen point: read before anything else is entered.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class PrecautionsModel(DraftAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    public DraftView View { get; private set; } = null!;

    /// <summary>Markdown; empty where the point has written none.</summary>
    public string Precautions { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Version = View.Draft.Version;
        return View.Draft.PointId is null ? LocalRedirect(ApplyAddress.Point(id)) : Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            var (draft, next) = await service.ReadPrecautionsAsync(id, Version);
            return ApplyAddress.After(id, draft.RecordId, next);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id)
    {
        View = await service.GetAsync(id);
        Precautions = await service.FindPrecautionsAsync(id) ?? "";
    }
}
