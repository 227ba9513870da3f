using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.OtherPoints;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.OtherPoints;

/// <summary>查询其他确认点数据. Each list that is shown is one recorded read.</summary>
[RequirePermission(ApplicationsPermissions.OtherPoints)]
internal sealed class IndexModel(OtherPointListAppService service, PurposeCookie purposes, FormPost post, AuditWriter audit) : PageModel
{
    /// <summary>The conditions. GET takes them from the address; POST from the form.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public OtherPointQuery Query { get; set; } = new();

    [BindProperty]
    public OtherPointPurpose? Purpose { get; set; }

    [BindProperty]
    public string? PurposeText { get; set; }

    public OtherPointForm Form { get; private set; } = null!;

    /// <summary>What was found; null before a search.</summary>
    public OtherPointPage? Found { get; private set; }

    public string PointOf(OtherPointItem item) => Form.Points.FirstOrDefault(point => point.Id == item.PointId)?.Name ?? "";

    public async Task<IActionResult> OnGetAsync()
    {
        (Purpose, PurposeText) = purposes.Read();
        if (ModelState.IsValid && !OtherPointAddress.ConditionNames.Any(Request.Query.ContainsKey))
        {
            await LoadFormAsync();
            return Page();
        }

        return await ShowAsync(() => Task.FromResult<IActionResult?>(null));
    }

    /// <summary>Posted, so that a whole ID or phone number stands in no address; without one the answer leads to an address that can be kept.</summary>
    public Task<IActionResult> OnPostAsync() => ShowAsync(() =>
    {
        Query.Check();
        purposes.Keep(new StatedPurpose(Purpose, PurposeText).Check());
        return Task.FromResult<IActionResult?>(Query.IsPrivate ? null : LocalRedirect(OtherPointAddress.Of(Query)));
    });

    private async Task<IActionResult> ShowAsync(Func<Task<IActionResult?>> prepare)
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadFormAsync);
        }

        try
        {
            if (await prepare() is { } answer)
            {
                return answer;
            }

            Found = await service.SearchAsync(Query, new StatedPurpose(Purpose, PurposeText));
            await LoadFormAsync();
            await audit.WriteAloneAsync(Response.StatusCode);
            return Page();
        }
        catch (BusinessRuleException exception) when (exception.Kind != RuleViolationKind.NotFound)
        {
            return await post.RefuseAsync(this, exception, LoadFormAsync);
        }
    }

    private async Task LoadFormAsync() => Form = await service.GetFormAsync(Query.PlanId);
}
