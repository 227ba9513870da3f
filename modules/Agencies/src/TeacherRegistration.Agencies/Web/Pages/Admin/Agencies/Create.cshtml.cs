using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Application.Divisions;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Agencies;

/// <summary>A new agency and its first administrator; superior and division fill in code and name.</summary>
[RequirePermission(AgenciesPermissions.AgenciesManage)]
internal sealed class CreateModel(AgencyQueryAppService queries, AgencyAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Superior { get; set; }

    /// <summary>The chosen division, by the code its agency would have.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Division { get; set; }

    [BindProperty]
    public AgencyTier Tier { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? ShortName { get; set; }

    [BindProperty]
    public string? EnquiryPhone { get; set; }

    [BindProperty]
    public List<ReviewTiers> Reviews { get; set; } = [];

    [BindProperty]
    public string? LoginName { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [TempData(Key = DetailsModel.LinkKey)]
    public string? Link { get; set; }

    public AgencyRow? SuperiorRow { get; private set; }

    public IReadOnlyList<DivisionChoice> Divisions { get; private set; } = [];

    public IReadOnlyList<AgencyTier> TiersOffered => Tiers.Under(SuperiorRow?.Tier);

    public IReadOnlyList<ReviewTiers> ReviewsOffered => ReviewChoice.Split(TiersOffered.Count > 0 ? Tiers.ReviewsOf(TiersOffered[0]) : ReviewTiers.None);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        await LoadAsync();
        if (Divisions.FirstOrDefault(choice => choice.AgencyCode == Division) is { } chosen)
        {
            (Tier, Code, Name, ShortName) = (chosen.Division.Tier, chosen.AgencyCode, chosen.AgencyName, chosen.ShortName);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        return await post.RunAsync(
            this,
            async () =>
            {
                var (id, link) = await service.CreateAsync(
                    new NewAgencyInput(Superior, Tier, Code ?? "", new AgencyInput(Name ?? "", ShortName ?? "", EnquiryPhone ?? "", ReviewChoice.Join(Reviews))),
                    new AdministratorInput(LoginName ?? "", DisplayName ?? "", Phone ?? ""));
                Link = link;
                return $"/admin/agencies/{id}?done=Created";
            },
            LoadAsync);
    }

    private async Task LoadAsync()
    {
        SuperiorRow = Superior is { } superior ? (await queries.GetAsync(superior)).Row : null;
        Divisions = await queries.GetDivisionsAsync(Superior);
    }
}
