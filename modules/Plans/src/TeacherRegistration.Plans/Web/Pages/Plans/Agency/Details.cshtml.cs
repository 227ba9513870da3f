using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Agency;

/// <summary>One plan of the own agency: its picture, its check, and what its state allows.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class DetailsModel(
    AgencyPlanAppService service,
    AgencyPlanQueryAppService queries,
    PlanCopyAppService copies,
    RegistrationPlanAppService reading,
    ApplicationPlanAppService applicationPlans,
    FormPost post,
    IRequestClock clock) : PageModel
{
    private static readonly string[] Messages = ["Created", "Saved", "AgencyPublished", "Changed", "Terminated", "Resumed", "Noted", "Copied"];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public YearPlanInput Input { get; set; } = new();

    /// <summary>Keys of the warnings that are ticked.</summary>
    [BindProperty]
    public List<string> Noted { get; set; } = [];

    /// <summary>Why the plan is terminated or resumed.</summary>
    [BindProperty]
    public string? StopReason { get; set; }

    public AgencyPlanDetails Details { get; private set; } = null!;

    public IReadOnlyList<ApplicationPlanRow> ApplicationPlans { get; private set; } = [];

    public PlanTimeline Timeline { get; private set; } = null!;

    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        Version = Details.Plan.Version;
        Done = Messages.Contains(done) ? done : null;
        Input = YearPlanInput.Of(Details.Plan.Year, Details.Plan.Name, Details.Plan.Windows);
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.WriteAsync(Id, Version, Input, Noted));

    public Task<IActionResult> OnPostPublishAsync() => RunAsync("AgencyPublished", () => service.PublishAsync(Id, Version, Input, Noted));

    public Task<IActionResult> OnPostChangeAsync() => RunAsync("Changed", () => service.ChangeAsync(Id, Version, Input));

    public Task<IActionResult> OnPostNoteAsync() => RunAsync("Noted", () => service.AcknowledgeAsync(Id, Version, Noted));

    public Task<IActionResult> OnPostTerminateAsync() => RunAsync("Terminated", () => StopAsync(reason => service.TerminateAsync(Id, Version, reason)));

    public Task<IActionResult> OnPostResumeAsync() => RunAsync("Resumed", () => StopAsync(reason => service.ResumeAsync(Id, Version, reason)));

    public Task<IActionResult> OnPostCopyAsync() => post.RunAsync(this, async () => $"/plans/agency/{await copies.CopyAsync(Id)}?done=Copied", ReloadAsync);

    public Task<IActionResult> OnPostDeleteAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.DeleteAsync(Id, Version);
            return "/plans/agency?done=Deleted";
        },
        () => LoadAsync(Input));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, () => LoadAsync(Input))
        : await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/plans/agency/{Id}?done={done}";
            },
            done is "Terminated" or "Resumed" or "Noted" ? ReloadAsync : () => LoadAsync(Input));

    /// <summary>The page has a second form, whose reason has a name of its own.</summary>
    private async Task StopAsync(Func<string, Task> stop)
    {
        try
        {
            await stop(PlainText.Clean(StopReason, nameof(StopReason)).ReplaceLineEndings(" "));
        }
        catch (BusinessRuleException exception) when (exception.Field == "Reason")
        {
            throw new BusinessRuleException(exception.Code, exception.Kind, [.. exception.Arguments]) { Field = nameof(StopReason) };
        }
    }

    /// <summary>For a form that does not carry the windows: the other one shows them as they are.</summary>
    private async Task ReloadAsync()
    {
        await LoadAsync();
        Version = Details.Plan.Version;
        Input = YearPlanInput.Of(Details.Plan.Year, Details.Plan.Name, Details.Plan.Windows);
    }

    private async Task LoadAsync(YearPlanInput? entered = null)
    {
        Details = await queries.GetAsync(Id, entered);
        ApplicationPlans = await applicationPlans.ListAsync(Id);
        Timeline = PlanTimeline.Of(await reading.GetAsync(Id), clock.UtcNow);
    }
}
