using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Applications.Web.Pages.Transfers;

/// <summary>受理 of one transfer, with one of the own points. Opening it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.AcceptTransfers)]
internal sealed class AcceptModel(TransferViewAppService views, TransferAppService service, FormPost post, AuditWriter audit) : PageModel
{
    private Guid? prepared;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? PlanId { get; set; }

    [BindProperty]
    public Guid? PointId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public TransferView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        await LoadAsync();
        Version = View.Transfer.Version;
        await audit.WriteAloneAsync(Response.StatusCode);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(this, PrepareAsync, AcceptAsync, RefuseAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task<Guid> PrepareAsync()
    {
        var id = await service.PrepareAsync(Id, HttpContext.RequestAborted);
        prepared = id;
        return id;
    }

    private async Task<string> AcceptAsync(Guid preparedId)
    {
        var chosen = new TransferAcceptance(Id, Version, PlanId ?? Guid.Empty, PointId ?? Guid.Empty, Reason ?? "");
        await service.AcceptAsync(chosen, preparedId, HttpContext.RequestAborted);
        return $"/applications/{preparedId}?done=Transferred";
    }

    private async Task RefuseAsync()
    {
        if (prepared is { } id)
        {
            await service.DropAsync(id, HttpContext.RequestAborted);
        }

        await LoadAsync();
    }

    private async Task LoadAsync() => View = await views.GetAsync(Id, PlanId, HttpContext.RequestAborted);
}
