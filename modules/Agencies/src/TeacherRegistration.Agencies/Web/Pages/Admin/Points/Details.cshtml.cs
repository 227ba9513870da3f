using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Points;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Points;

/// <summary>One point: its facts, closing, deletion while nothing uses it.</summary>
[RequirePermission(AgenciesPermissions.PointsManage)]
internal sealed class DetailsModel(PointQueryAppService queries, PointAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public PointInput Input { get; set; } = new();

    public PointDto Point { get; private set; } = null!;

    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        Done = done is "Created" or "Edited" or "Closed" or "Reopened" ? done : null;
        await LoadAsync();
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Edited", () => service.EditAsync(Id, Version, Input.ToDetails()), LoadPointAsync);

    public Task<IActionResult> OnPostCloseAsync() => RunAsync("Closed", () => service.CloseAsync(Id, Version), LoadAsync);

    public Task<IActionResult> OnPostReopenAsync() => RunAsync("Reopened", () => service.ReopenAsync(Id, Version), LoadAsync);

    public async Task<IActionResult> OnPostDeleteAsync() => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await service.DeleteAsync(Id, Version);
                return "/admin/points?done=Deleted";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work, Func<Task> load) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/admin/points/{Id}?done={done}";
            },
            load)
        : await FormPost.InvalidAsync(this, load);

    private async Task LoadPointAsync() => Point = await queries.GetAsync(Id);

    private async Task LoadAsync()
    {
        await LoadPointAsync();
        (Input, Version) = (PointInput.Of(Point.Details), Point.Version);
    }
}
