using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Confirmation.Web.Pages.Applications;

/// <summary>更换确认点 (rules 37–44), as a page and in the pane beside the list.</summary>
[RequirePermission(ApplicationsPermissions.Confirm)]
internal sealed class ChangePointModel(PointChangeAppService service, FormPost post, AuditWriter audit) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid? PointId { get; set; }

    /// <summary>The conditions of the list beside the case, and the row after it: there the next case begins (rule 38). Sent by the list's script.</summary>
    [BindProperty]
    public string? List { get; set; }

    [BindProperty]
    public Guid? Next { get; set; }

    public PointChoices Choices { get; private set; } = null!;

    public bool MayChange => Choices.IsOpen && Choices.Case.Status == ConfirmationStatus.PendingConfirmation;

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Version = Choices.Case.Version;
        await audit.WriteAloneAsync(Response.StatusCode);
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await service.ChangeAsync(new CaseKey(Id, Version, Reason), PointId ?? Guid.Empty);
                return AddressAfter();
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private string AddressAfter()
    {
        // Built anew, so that whatever was sent leads nowhere but to the list.
        string[] own = ["done", "point", "moved", "next", "after"];
        var kept = QueryHelpers.ParseQuery(List).Where(part => !own.Contains(part.Key)).SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value ?? ""));
        var query = new QueryBuilder(kept) { { "done", "PointChanged" }, { "point", PointId.ToString()! }, { "moved", Id.ToString() } };
        if (Next is { } next)
        {
            query.Add("next", next.ToString());
        }

        return "/applications" + query;
    }

    private async Task LoadAsync() => Choices = await service.GetAsync(Id);
}
