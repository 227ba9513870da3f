using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ProvincePlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ProvincePlans;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Province;

/// <summary>One plan of the province: a draft to write on, publish or delete; a published one to read and extend, with its history.</summary>
[RequirePermission(PlansPermissions.ProvincePlansManage)]
internal sealed class DetailsModel(ProvincePlanAppService service, FormPost post, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public YearPlanInput Input { get; set; } = new();

    public ProvincePlan Plan { get; private set; } = null!;

    public string? Done { get; private set; }

    public PlanState State => Plan.StateAt(clock.UtcNow);

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        Version = Plan.Version;
        Done = done is "Saved" or "Published" or "Extended" ? done : null;
        Input = YearPlanInput.Of(Plan.Year, Plan.Name, Plan.Windows);
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.WriteAsync(Id, Version, Input));

    public Task<IActionResult> OnPostPublishAsync() => RunAsync("Published", () => service.PublishAsync(Id, Version, Input));

    public Task<IActionResult> OnPostExtendAsync() => RunAsync("Extended", () => service.ExtendAsync(Id, Version, Input));

    public Task<IActionResult> OnPostDeleteAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.DeleteAsync(Id, Version);
            return "/plans/province?done=Deleted";
        },
        LoadAsync);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/plans/province/{Id}?done={done}";
            },
            LoadAsync);

    private async Task LoadAsync() => Plan = await service.GetAsync(Id);
}
