using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>The steps of an application that is being entered, or edited.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class DraftModel(DraftAppService service, ICurrentUser user, FormPost post) : PageModel
{
    [BindProperty]
    public long Version { get; set; }

    public DraftView View { get; private set; } = null!;

    public bool IsUnbound => user.PersonId is null;

    /// <summary>The steps that are offered, each with its page.</summary>
    public IEnumerable<(FilingStep Step, string Address)> Steps => View.Steps.Select(step => (step, ApplyAddress.Step(View.Draft.Id, View.Draft.RecordId, step)));

    public Task OnGetAsync(Guid id) => LoadAsync(id);

    public Task<IActionResult> OnPostRemoveAsync(Guid id) => post.RunAsync(
        this,
        async () =>
        {
            var draft = await service.GetAsync(id);
            await service.RemoveAsync(id, Version);
            return draft.IsEdit ? ApplyAddress.Application(id) : ApplyAddress.Choice;
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id)
    {
        View = await service.GetAsync(id);
        Version = View.Draft.Version;
    }
}
