using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Confirmation.Web.Pages.Applications;

/// <summary>确认: one case, decided at the counter.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class ConfirmModel(
    CaseViewAppService views, ConfirmationAppService service, FormPost post, AuditWriter audit, ICurrentUser user, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public long CheckVersion { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? ArchiveNumber { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    [BindProperty]
    public List<AnswerInput> Answers { get; set; } = [];

    [BindProperty]
    public EmploymentInput Employment { get; set; } = new();

    [BindProperty]
    public bool HasConsent { get; set; }

    public CaseView View { get; private set; } = null!;

    /// <summary>What has just been done, for the line that says so.</summary>
    public string? Done { get; private set; }

    public bool MayPrint => user.Has(ApplicationsPermissions.Print) && View.Case.Status == ConfirmationStatus.MaterialsComplete;

    /// <summary>Who changed the case while this form was open, and what they left it as (CC-1).</summary>
    public bool WasChangedMeanwhile => View.Case.Version != Version || View.CheckVersion != CheckVersion;

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        View = await views.GetAsync(Id);
        await audit.WriteAloneAsync(Response.StatusCode);
        if (View.Case.Status == ConfirmationStatus.NotAccepted || View.Window?.Contains(clock.UtcNow) != true)
        {
            return LocalRedirect($"/applications/{Id}");
        }

        Done = done is "Saved" or "Corrected" or "Reset" or "Complete" or "Incomplete" or "Paper" ? done : null;
        (Version, CheckVersion) = (View.Case.Version, View.CheckVersion);
        (ArchiveNumber, Remark) = (View.Case.ArchiveNumber, View.Case.Remark);
        Answers = [.. View.Checklist.Rows.Select(row => AnswerInput.Of(row, View.Answers, View.Case.Assessment.TrainingHours))];
        Employment = EmploymentInput.Of(View.Case.Employment);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.SaveAsync(Key, Findings()));

    public Task<IActionResult> OnPostCompleteAsync() =>
        RunAsync("Complete", () => service.ConcludeAsync(Key, Findings(), ConfirmationStatus.MaterialsComplete));

    public Task<IActionResult> OnPostIncompleteAsync() =>
        RunAsync("Incomplete", () => service.ConcludeAsync(Key, Findings(), ConfirmationStatus.MaterialsIncomplete));

    public Task<IActionResult> OnPostResetAsync() => RunAsync("Reset", () => service.ResetAsync(Key));

    public Task<IActionResult> OnPostCorrectAsync() => RunAsync(
        "Corrected",
        async () =>
        {
            var employment = Employment.ToInfo();
            await service.SaveAsync(Key, Findings());
            await service.CorrectAsync(Key, new Correction(employment, HasConsent));
        });

    /// <summary>The outdated paper has been printed anew or corrected by hand.</summary>
    public Task<IActionResult> OnPostPaperAsync(bool byHand) => RunAsync("Paper", () => service.RenewPaperAsync(Key, byHand));

    private CaseKey Key => new(Id, Version, Reason);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/applications/{Id}/confirm?done={done}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private Findings Findings() => new(
        CheckVersion, ArchiveNumber ?? "", PlainText.Clean(Remark, nameof(Remark)), [.. Answers.Select(answer => answer.ToAnswer()).OfType<Domain.ConditionChecks.ConditionAnswer>()]);

    /// <summary>The case as it is now, under what the clerk has typed.</summary>
    private async Task LoadAsync()
    {
        View = await views.GetAsync(Id);
        Answers = [.. View.Checklist.Rows.Select(row =>
            Answers.Find(answer => answer.Code == row.Item.Code && answer.Year == row.Year) ?? AnswerInput.Of(row, View.Answers, View.Case.Assessment.TrainingHours))];
    }
}
