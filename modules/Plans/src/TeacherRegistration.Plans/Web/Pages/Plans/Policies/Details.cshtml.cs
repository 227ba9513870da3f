using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Plans.Application.Policies;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.Policies;

namespace TeacherRegistration.Plans.Web.Pages.Plans.Policies;

/// <summary>One version: a draft to write on, publish or delete; a published one to read.</summary>
[RequirePermission(PlansPermissions.PoliciesManage)]
internal sealed class DetailsModel(PolicyAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public PolicyInput Input { get; set; } = new();

    public Policy Policy { get; private set; } = null!;

    public string? Done { get; private set; }

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        (Version, Input) = (Policy.Version, PolicyInput.Of(Policy.Content));
        Done = done is "Saved" or "Published" ? done : null;
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.WriteAsync(Id, Version, Input));

    public Task<IActionResult> OnPostPublishAsync() => RunAsync("Published", () => service.PublishAsync(Id, Version, Input));

    public Task<IActionResult> OnPostDeleteAsync() => post.RunAsync(
        this,
        async () =>
        {
            await service.DeleteAsync(Id, Version);
            return "/plans/policies?done=Deleted";
        },
        LoadAsync);

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, LoadAsync)
        : await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/plans/policies/{Id}?done={done}";
            },
            LoadAsync);

    private async Task LoadAsync() => Policy = await service.GetAsync(Id);
}
