using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Filing;

/// <summary>在线申报: with which agency, under which of its open 网报计划, and for which kind of registration.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class IndexModel(AgencyChoiceAppService choices, FilingChoiceAppService service, OpeningReminderAppService reminders, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Province { get; set; }

    /// <summary>Of a province with many agencies.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? City { get; set; }

    /// <summary>A part of the name of the school that is looked for; null: all agencies are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    [BindProperty]
    public Guid Plan { get; set; }

    [BindProperty]
    public RegistrationKind Kind { get; set; }

    public AgencyChoice Choice { get; private set; } = null!;

    /// <summary>Whether what is shown was found by school; after a part that is refused, all agencies are.</summary>
    public bool IsSearch { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        try
        {
            await LoadAsync();
            return ModelState.IsValid && (Province is null || Choice.Province is not null) && (City is null || Choice.Cities.Count == 0 || Choice.City is not null) ? Page() : NotFound();
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, () => LoadAsync(school: null));
        }
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await StartAsync() : await FormPost.InvalidAsync(this, LoadAsync);

    public Task<IActionResult> OnPostRemindAsync() => ChangeReminderAsync(() => reminders.AskAsync(Plan, HttpContext.RequestAborted));

    public Task<IActionResult> OnPostForgetAsync() => ChangeReminderAsync(() => reminders.TakeBackAsync(Plan, HttpContext.RequestAborted));

    /// <summary>Leads back to where it was pressed.</summary>
    private async Task<IActionResult> ChangeReminderAsync(Func<Task> change) => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(
            this,
            async () =>
            {
                await change();
                return Province is { } province ? $"{ApplyAddress.ChoiceOf(province, City, School)}#plan-{Plan}" : ApplyAddress.Choice;
            },
            LoadAsync);

    private Task<IActionResult> StartAsync() => post.RunAsync(
        this,
        () => service.PrepareAsync(Plan, Kind, HttpContext.RequestAborted),
        async lastValues => await service.StartAsync(Plan, Kind, lastValues, HttpContext.RequestAborted) is { } draft ? ApplyAddress.Draft(draft) : ApplyAddress.Applications,
        LoadAsync);

    private Task LoadAsync() => LoadAsync(School);

    private async Task LoadAsync(string? school) =>
        (Choice, IsSearch) = (await choices.GetAsync(Province, City, school, HttpContext.RequestAborted), school is not null);
}
