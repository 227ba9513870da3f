using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>A section of the personal centre, or of an application that is being edited.</summary>
internal abstract class RecordPageModel(PersonalRecordAppService service, FormPost post) : PageModel
{
    /// <summary>The record.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The draft that is gone on with afterwards; null leads back to the personal centre.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? For { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public OpenedRecord Record { get; private set; } = null!;

    /// <summary>Where the page leads back to.</summary>
    public string Back => For is { } draft ? ApplyAddress.Draft(draft) : ApplyAddress.Centre;

    protected PersonalRecordAppService Service => service;

    protected FormPost Form => post;

    public virtual async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        Version = Record.Version;
        FillIn();
        return Page();
    }

    protected Task<IActionResult> SaveAsync(Func<Task<PersonalFile>> write) => post.RunAsync(this, async () => await LeadOnAsync(await write()), LoadAsync);

    /// <summary>Where it goes on after the section was saved: with the next step of the draft.</summary>
    protected async Task<string> LeadOnAsync(PersonalFile file) => For is { } draft ? ApplyAddress.After(draft, Id, await service.FindNextAsync(draft, file)) : Back;

    /// <summary>Fills the form with what was entered before.</summary>
    protected virtual void FillIn()
    {
    }

    protected async Task LoadAsync() => Record = await service.GetAsync(Id);
}
