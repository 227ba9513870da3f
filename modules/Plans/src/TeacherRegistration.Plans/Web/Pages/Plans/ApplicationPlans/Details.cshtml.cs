using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.Web.Pages.Plans.ApplicationPlans;

/// <summary>One 网报计划; of a published plan it is changed with a reason.</summary>
[RequirePermission(PlansPermissions.RegistrationPlansManage)]
internal sealed class DetailsModel(ApplicationPlanAppService service, PointsOfAgency points, FormPost post, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public ApplicationPlanInput Input { get; set; } = new();

    public ApplicationPlan Filing { get; private set; } = null!;

    public RegistrationPlan Plan { get; private set; } = null!;

    public PlanImpact Impact { get; private set; } = null!;

    /// <summary>How many are told of a later end; null: the agency sends no texts.</summary>
    public int? Told { get; private set; }

    public PlanState State => Plan.StateAt(clock.UtcNow);

    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        Version = Filing.Version;
        Done = done is "Created" or "Kept" ? done : null;
        Input = ApplicationPlanInput.Of(Filing.Content);
    }

    public Task<IActionResult> OnPostAsync() => RunAsync(async () =>
    {
        await service.WriteAsync(Id, Version, Input);
        return $"/plans/application-plans/{Id}?done=Kept";
    });

    public Task<IActionResult> OnPostDeleteAsync() => RunAsync(async () =>
    {
        await service.DeleteAsync(Id, Version, Input.CleanReason());
        return "/plans/application-plans?done=Removed";
    });

    private async Task<IActionResult> RunAsync(Func<Task<string>> work) =>
        !ModelState.IsValid ? await FormPost.InvalidAsync(this, LoadAsync) : await post.RunAsync(this, work, LoadAsync);

    private async Task LoadAsync()
    {
        (Filing, Plan) = await service.GetAsync(Id);
        Impact = await service.GetImpactAsync(Id);
        Told = await points.CountToldOfFilingAsync(Id);
    }
}
