using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
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

    protected Task<IActionResult> SaveAsync(Func<Task> write) => post.RunAsync(
        this,
        async () =>
        {
            await write();
            return Back;
        },
        LoadAsync);

    /// <summary>Fills the form with what was entered before.</summary>
    protected virtual void FillIn()
    {
    }

    protected async Task LoadAsync() => Record = await service.GetAsync(Id);
}
