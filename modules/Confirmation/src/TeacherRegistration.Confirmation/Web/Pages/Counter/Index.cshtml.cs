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

    public CounterHits? Hits { get; private set; }

    /// <summary>The case that has just been done, and what was done with it.</summary>
    public (CounterApplication Case, string Done)? Finished { get; private set; }

    public CounterBoard Board { get; private set; } = null!;

    /// <summary>Whether the opened case may be confirmed now.</summary>
    public bool IsOpen => View.Case.Status != ConfirmationStatus.NotAccepted && View.Window?.Contains(clock.UtcNow) == true;

    /// <summary>The scanned form is older than the data.</summary>
    public bool IsPaperOld => Hits?.PaperVersion < View.Case.DataVersion;

    public override string Action => "/counter";

    public async Task OnGetAsync(string? done)
    {
        await LoadRestAsync();
        if (done is "Complete" or "Incomplete" or "Reset" && Id != Guid.Empty)
        {
            View = await OpenAsync(Id);
            Finished = (new CounterApplication(Id, View.Case.ApplicationNumber, View.Case.Name, View.Case.IdMask, View.Case.Employment.School, View.Case.Kind, View.Case.Status), done);
            View = null!;
        }
        else if (Id != Guid.Empty)
        {
            View = await OpenAsync(Id);
            FillIn();
        }
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

    protected override string AddressAfter(string done) => done is "Saved" or "Corrected" or "Paper" ? $"/counter?id={Id}" : $"/counter?id={Id}&done={done}";

    protected override async Task LoadRestAsync() => Board = await counter.GetBoardAsync();

    private async Task<CaseView> OpenAsync(Guid id)
    {
        var opened = await views.GetAsync(id);
        await audit.WriteAloneAsync(Response.StatusCode);
        return opened;
    }
}
