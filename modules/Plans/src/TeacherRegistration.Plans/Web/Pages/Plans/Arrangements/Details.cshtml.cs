using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Arrangements;

/// <summary>One arrangement; of a published plan it is changed with a reason.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class DetailsModel(
    ArrangementAppService service, ArrangementQueryAppService queries, PointsOfAgency points, FormPost post, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public ArrangementInput Input { get; set; } = new();

    public ArrangementDetails Details { get; private set; } = null!;

    public PlanImpact Impact { get; private set; } = null!;

    /// <summary>How many are told of a later end; null: the agency sends no texts.</summary>
    public int? Told { get; private set; }

    public PlanState State => Details.Plan.StateAt(clock.UtcNow);

    public bool Saved { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        Version = Details.Arrangement.Version;
        Saved = done == "Kept";
        Input = ArrangementInput.Of(Details.Arrangement.Content);
    }

    public Task<IActionResult> OnPostAsync() => RunAsync(async () =>
    {
        await service.WriteAsync(Id, Version, Input);
        return $"/plans/arrangements/{Id}?done=Kept";
    });

    public Task<IActionResult> OnPostDeleteAsync() => RunAsync(async () =>
    {
        var applicationPlan = (await queries.GetAsync(Id)).Filing.Id;
        await service.DeleteAsync(Id, Version, Input.CleanReason());
        return $"/plans/arrangements?applicationPlan={applicationPlan}&done=Removed";
    });

    private async Task<IActionResult> RunAsync(Func<Task<string>> work) =>
        !ModelState.IsValid ? await FormPost.InvalidAsync(this, LoadAsync) : await post.RunAsync(this, work, LoadAsync);

    private async Task LoadAsync()
    {
        Details = await queries.GetAsync(Id);
        Impact = await points.ImpactOfAsync([(Details.Filing.Id, Details.Point.Id)]);
        Told = await points.CountToldOfConfirmationAsync(Details.Filing.Id, [Details.Point.Id]);
    }
}
