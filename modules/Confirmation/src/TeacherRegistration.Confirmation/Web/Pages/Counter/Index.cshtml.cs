using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Application.Counter;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Confirmation.Web.Pages.Counter;

/// <summary>窗口模式: scan, look, conclude, next; without a mouse.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class IndexModel(
    CaseViewAppService views, ConfirmationAppService service, FormPost post, CounterAppService counter, AuditWriter audit, ICurrentUser user, IRequestClock clock)
    : CasePageModel(views, service, post, user)
{
    private readonly CaseViewAppService views = views;

    /// <summary>What was scanned or typed.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>按校办理: the school whose roster is worked through.</summary>
    [BindProperty(SupportsGet = true)]
    public string? School { get; set; }

    /// <summary>How that school stands.</summary>
    public SchoolFigures? Figures { get; private set; }

    public CounterHits? Hits { get; private set; }

    /// <summary>The case that has just been concluded.</summary>
    public CaseView? Finished { get; private set; }

    /// <summary>What has just been done with the case that is still open.</summary>
    public string? Done { get; private set; }

    public CounterBoard Board { get; private set; } = null!;

    /// <summary>Whether the opened case may be confirmed now.</summary>
    public bool IsOpen => View.Case.Status != ConfirmationStatus.NotAccepted && View.Window?.Contains(clock.UtcNow) == true;

    /// <summary>The scanned form is older than the data.</summary>
    public bool IsPaperOld => Hits?.PaperVersion < View.Case.DataVersion;

    public override string Action => "/counter";

    public override string Address => $"/counter?id={Id}" + (School is null ? "" : $"&school={Uri.EscapeDataString(School)}");

    public override string Target => "#desk";

    public async Task OnGetAsync(string? done)
    {
        await LoadRestAsync();
        if (Id == Guid.Empty)
        {
            return;
        }

        var opened = await OpenAsync(Id);
        if (done == opened.Case.Status.ToString())
        {
            Finished = opened;
            await OpenNextAsync(opened.Case);
            return;
        }

        View = opened;
        Done = done is "Saved" or "Corrected" or "Paper" ? done : null;
        FillIn();
    }

    /// <summary>One hit opens; of several, none opens by itself.</summary>
    public async Task<IActionResult> OnPostFindAsync()
    {
        // Only the text is asked for here: the rest of the form does not come with it.
        ModelState.Clear();
        Hits = await counter.FindAsync(Text ?? "");
        await LoadRestAsync();
        if (Hits.Items is [var only])
        {
            Id = only.Id;
            View = await OpenAsync(only.Id);
            FillIn();
        }

        return Page();
    }

    /// <summary>A conclusion leads on to the next case, under the name of the state it made; anything else stays with this one.</summary>
    protected override string AddressAfter(string done) => done switch
    {
        "Complete" => $"{Address}&done={nameof(ConfirmationStatus.MaterialsComplete)}",
        "Incomplete" => $"{Address}&done={nameof(ConfirmationStatus.MaterialsIncomplete)}",
        "Reset" => $"{Address}&done={nameof(ConfirmationStatus.PendingConfirmation)}",
        _ => $"{Address}&done={done}",
    };

    protected override async Task LoadRestAsync()
    {
        Board = await counter.GetBoardAsync();
        Figures = School is null ? null : await counter.FindSchoolAsync(School);
    }

    /// <summary>按校办理 goes on by itself after a conclusion; what was undone stays, to be opened again.</summary>
    private async Task OpenNextAsync(ApplicationCase finished)
    {
        if (School is not null && finished.Status != ConfirmationStatus.PendingConfirmation
            && await counter.FindNextAsync(School, finished.ApplicationNumber) is { } next)
        {
            Id = next;
            View = await OpenAsync(next);
            FillIn();
        }
    }

    private async Task<CaseView> OpenAsync(Guid id)
    {
        var opened = await views.GetAsync(id);
        await audit.WriteAloneAsync(Response.StatusCode);
        return opened;
    }
}
