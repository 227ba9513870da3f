using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Exports;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>The list's query as a workbook: first what it would hold, then, by POST, the file or, above a number of rows, the job that makes it.</summary>
[RequirePermission(ApplicationsPermissions.Export)]
internal sealed class ExportModel(ApplicationExportAppService service, FormPost post) : PageModel
{
    /// <summary>The conditions of the list.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ApplicationQuery Query { get; set; } = new();

    [BindProperty]
    public bool IsFull { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Null where the conditions cannot be read.</summary>
    public ExportOffer? Offer { get; private set; }

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Comes from the list, so that a whole ID or phone number among the conditions stands in no address. Writes nothing.</summary>
    public Task<IActionResult> OnPostChooseAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            await LoadAsync();
            var wish = new ExportWish(IsFull, Reason);
            return Offer!.TakesJob
                ? await post.RunAsync(this, async () => $"/applications/exports/{await service.AskAsync(Query, wish, HttpContext.RequestAborted)}", LoadAsync)
                : await service.CreateAsync(Query, wish, HttpContext.RequestAborted);
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            await LoadAsync();
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    private async Task LoadAsync() => Offer = await service.OfferAsync(Query, HttpContext.RequestAborted);
}
