using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Agencies.Web.Pages.Admin.Agencies;

/// <summary>Another superior for an agency: first what that does to the review rights, then the move.</summary>
[RequirePermission(AgenciesPermissions.AgenciesManage)]
internal sealed class MoveModel(AgencyQueryAppService queries, AgencyMoveAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Code of the superior whose effect is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Superior { get; set; }

    [BindProperty]
    public Guid SuperiorId { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public AgencyDetailsDto Agency { get; private set; } = null!;

    public IReadOnlyList<AgencyNode> Superiors { get; private set; } = [];

    public MovePreview? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        Version = Agency.Version;
        if (string.IsNullOrEmpty(Superior))
        {
            return Page();
        }

        try
        {
            Preview = await service.PreviewAsync(Id, Superior);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await service.MoveAsync(Id, Version, SuperiorId);
                return $"/admin/agencies/{Id}?done=Moved";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync()
    {
        Agency = await queries.GetAsync(Id);
        Superiors = await service.GetSuperiorsAsync(Id);
    }
}
