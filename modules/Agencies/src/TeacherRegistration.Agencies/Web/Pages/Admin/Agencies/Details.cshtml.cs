using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Application;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Agencies;

/// <summary>One agency: its facts, suspension, and the link of a new administrator, which is shown once.</summary>
[RequirePermission(AgenciesPermissions.AgenciesManage)]
internal sealed class DetailsModel(AgencyQueryAppService queries, AgencyAppService service, FormPost post, IOptions<AgenciesOptions> options) : PageModel
{
    /// <summary>The link goes from the write to the page it leads to in an encrypted cookie: in an address it would stay in the database.</summary>
    public const string LinkKey = "AgencyLink";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? EnquiryPhone { get; set; }

    [BindProperty]
    public List<ReviewTiers> Reviews { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [TempData(Key = LinkKey)]
    public string? Link { get; set; }

    public AgencyDetailsDto Agency { get; private set; } = null!;

    public string? Done { get; private set; }

    /// <summary>The whole address of the one-time link, to be handed to the administrator.</summary>
    public string? FullLink { get; private set; }

    public IReadOnlyList<ReviewTiers> ReviewsOffered => ReviewChoice.Split(Tiers.ReviewsOf(Agency.Row.Tier));

    public async Task OnGetAsync(string? done)
    {
        Done = done is "Created" or "Edited" or "Suspended" or "Resumed" or "Moved" or "Invited" ? done : null;
        FullLink = Link is { } path ? options.Value.PublicAddress.TrimEnd('/') + path : null;
        await LoadAsync();
    }

    public Task<IActionResult> OnPostAsync() => RunAsync(
        "Edited",
        () => service.EditAsync(Id, Version, new AgencyInput(Name ?? "", ShortName ?? "", EnquiryPhone ?? "", ReviewChoice.Join(Reviews))),
        keepsInput: true);

    public Task<IActionResult> OnPostSuspendAsync() => RunAsync("Suspended", () => service.SuspendAsync(Id, Version, Reason ?? ""));

    public Task<IActionResult> OnPostResumeAsync() => RunAsync("Resumed", () => service.ResumeAsync(Id, Version, Reason ?? ""));

    public Task<IActionResult> OnPostInviteAsync() => RunAsync(
        "Invited",
        async () => Link = await service.InviteAdministratorAsync(Id, new AdministratorInput(LoginName ?? "", DisplayName ?? "", Phone ?? "")));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work, bool keepsInput = false)
    {
        Func<Task> load = keepsInput ? LoadAgencyAsync : LoadAsync;
        return ModelState.IsValid
            ? await post.RunAsync(
                this,
                async () =>
                {
                    await work();
                    return $"/admin/agencies/{Id}?done={done}";
                },
                load)
            : await FormPost.InvalidAsync(this, load);
    }

    private async Task LoadAgencyAsync() => Agency = await queries.GetAsync(Id);

    private async Task LoadAsync()
    {
        await LoadAgencyAsync();
        (Name, ShortName, EnquiryPhone, Version) = (Agency.Row.Name, Agency.Row.ShortName, Agency.Phone, Agency.Version);
        Reviews = ReviewChoice.Split(Agency.Row.ReviewTiers);
    }
}
