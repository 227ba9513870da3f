using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>选择确认点: with scope, time, address and load of each.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class PointModel(DraftAppService service, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public Guid? PointId { get; set; }

    public DraftView View { get; private set; } = null!;

    public IReadOnlyList<DraftPoint> Points { get; private set; } = [];

    public async Task OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        (Version, PointId) = (View.Draft.Version, View.Draft.PointId);
    }

    public Task<IActionResult> OnPostAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            await service.ChoosePointAsync(id, Version, PointId ?? Guid.Empty);
            return ApplyAddress.Precautions(id);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id)
    {
        View = await service.GetAsync(id);
        Points = await service.GetPointsAsync(View);
    }
}
