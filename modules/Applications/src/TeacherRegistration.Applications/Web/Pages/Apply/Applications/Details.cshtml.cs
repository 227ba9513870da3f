using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Applicants;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Applications;

/// <summary>查询报名信息: how far one application has come, in plain words, and what to do next (rules 85 and 109).</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class DetailsModel(MyApplicationAppService service, EditAppService edits, IEnumerable<IModule> modules, FormPost post) : PageModel
{
    public MyApplication Application { get; private set; } = null!;

    public ApplicationCase Case => Application.Case;

    /// <summary>What other modules know of it, each given its id.</summary>
    public IEnumerable<string> Parts => modules.SelectMany(module => module.PageParts).Where(part => part.Place == PagePlace.ApplicantCase)
        .OrderBy(part => part.Order).Select(part => part.View);

    /// <summary>Whether papers are owed and the point takes none any more: the agency is asked then.</summary>
    public bool IsTooLate => (Case.Status is ConfirmationStatus.PendingConfirmation or ConfirmationStatus.MaterialsIncomplete) && !Application.CanStillCome;

    /// <summary>Key of the text in which the state is told.</summary>
    public string StateKey => Case.ReviewStatus is not (ReviewStatus.None or ReviewStatus.AwaitingFirstReview or ReviewStatus.Returned) ? "MyStateInReview"
        : IsTooLate ? (Case.Status is ConfirmationStatus.PendingConfirmation ? "MyStateTooLate" : "MyStateIncompleteTooLate")
        : $"MyState{Case.Status}";

    /// <summary>Colour of the state: the same as staff see.</summary>
    public string StateColour => StatusColour.Of(Case.Status);

    [BindProperty]
    public long Version { get; set; }

    public async Task OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        Version = Case.Version;
    }

    /// <summary>修改: what was filed becomes a draft.</summary>
    public Task<IActionResult> OnPostEditAsync(Guid id) => post.RunAsync(
        this,
        () => edits.PrepareAsync(id, Version, HttpContext.RequestAborted),
        async file =>
        {
            await edits.StartAsync(id, Version, file, HttpContext.RequestAborted);
            return ApplyAddress.Draft(id);
        },
        () => LoadAsync(id));

    private async Task LoadAsync(Guid id) => Application = await service.GetAsync(id);
}
