using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Web.Pages.Applications;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Confirmation.Web.Pages;

/// <summary>The form of one case and what its buttons do: on the confirm page and at the counter.</summary>
internal abstract class CasePageModel(CaseViewAppService views, ConfirmationAppService service, FormPost post, ICurrentUser user) : PageModel
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

    /// <summary>What the applicant is told with 材料不全; left empty, it is written from the conditions.</summary>
    [BindProperty]
    public string? Notice { get; set; }

    /// <summary>Whether the applicant may answer that with photos.</summary>
    [BindProperty]
    public bool AllowsPhotos { get; set; }

    public CaseView View { get; protected set; } = null!;

    public bool MayPrint => user.Has(ApplicationsPermissions.Print) && View.Case.Status == ConfirmationStatus.MaterialsComplete;

    /// <summary>Whether the clerk may put the message to the applicant into own words.</summary>
    public bool MayWrite => user.Has(MessagingPermissions.MessagesSend);

    public bool MayPrintNotice => user.Has(ApplicationsPermissions.Print) && View.Case.Status == ConfirmationStatus.MaterialsIncomplete;

    /// <summary>Somebody changed the case while this form was open (CC-1).</summary>
    public bool WasChangedMeanwhile => View.Case.Version != Version || View.CheckVersion != CheckVersion;

    /// <summary>Where the case is opened anew.</summary>
    public abstract string Address { get; }

    /// <summary>The part of the page in which it opens.</summary>
    public abstract string Target { get; }

    /// <summary>Where the form is sent.</summary>
    public abstract string Action { get; }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.SaveAsync(Key, Findings()));

    public Task<IActionResult> OnPostCompleteAsync() =>
        RunAsync("Complete", () => service.ConcludeAsync(Key, Findings(), new Conclusion(ConfirmationStatus.MaterialsComplete)));

    public Task<IActionResult> OnPostIncompleteAsync() =>
        RunAsync("Incomplete", () => service.ConcludeAsync(Key, Findings(), new Conclusion(ConfirmationStatus.MaterialsIncomplete, MayWrite ? Notice : null, MayWrite && AllowsPhotos)));

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
    public Task<IActionResult> OnPostPaperAsync(bool byHand) => RunAsync(
        "Paper",
        async () =>
        {
            await service.SaveAsync(Key, Findings());
            await service.RenewPaperAsync(Key, byHand);
        });

    /// <summary>Where an accepted form leads.</summary>
    protected abstract string AddressAfter(string done);

    /// <summary>What the page shows beside the case.</summary>
    protected virtual Task LoadRestAsync() => Task.CompletedTask;

    /// <summary>Fills the form with the case as it is stored.</summary>
    protected void FillIn()
    {
        (Version, CheckVersion) = (View.Case.Version, View.CheckVersion);
        (ArchiveNumber, Remark) = (View.Case.ArchiveNumber, View.Case.Remark);
        Answers = [.. View.Checklist.Rows.Select(row => AnswerInput.Of(row, View.Answers, View.Case.Assessment.TrainingHours))];
        Employment = EmploymentInput.Of(View.Case.Employment);
    }

    private CaseKey Key => new(Id, Version, Reason);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return AddressAfter(done);
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
            Answers.Find(answer => answer.Code == row.Item.Code && answer.Year == row.Year)
                ?? AnswerInput.Of(row, View.Answers, View.Case.Assessment.TrainingHours))];
        await LoadRestAsync();
    }
}
