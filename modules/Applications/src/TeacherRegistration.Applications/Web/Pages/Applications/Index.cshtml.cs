using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Applications;

/// <summary>核对网络填报数据.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class IndexModel(
    ApplicationListAppService service, IAgencyDirectory agencies, FormPost post, ICurrentUser user, IRequestClock clock) : PageModel
{
    private Dictionary<Guid, string> _pointNames = [];
    private ListColumns? _columns;

    /// <summary>The conditions. GET takes them from the address; POST, used when a whole ID or phone number is among them, from the form.</summary>
    [BindProperty(SupportsGet = true, Name = "")]
    public ApplicationQuery Query { get; set; } = new();

    /// <summary>The ticked rows.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Ids { get; set; } = [];

    /// <summary>So many applications have just been imported.</summary>
    public int? ImportedCount => CountOf("Imported");

    /// <summary>So many applicants have just been left a message.</summary>
    public int? MessagedCount => CountOf("Messaged");

    /// <summary>The point that an application has just been moved to, to be told to the applicant (rule 38).</summary>
    public PointSummary? NewPoint { get; private set; }

    public ApplicationPage List { get; private set; } = ApplicationPage.Empty(ApplicationQuery.DefaultPageSize);

    public bool MayImport => user.Has(ApplicationsPermissions.Import);

    public bool MayExport => user.Has(ApplicationsPermissions.Export);

    public bool MayReveal => user.Has(ApplicationsPermissions.Reveal);

    public bool MayMessage => user.Has(MessagingPermissions.MessagesSend);

    public bool MayPrint => user.Has(ApplicationsPermissions.Print);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync() =>
        Query.IsPrivate || !ModelState.IsValid ? await ShowAsync() : LocalRedirect(ListAddress.Of(Query));

    /// <summary>打印受理凭证 and 打印申请表 take exactly one row (rules 27 and 28).</summary>
    public async Task<IActionResult> OnPostReceiptAsync() =>
        Ids.Count == 1 ? RedirectPreserveMethod($"/applications/{Ids[0]}/receipt") : await RefuseToolAsync(ApplicationsErrorCodes.ChooseOne);

    public async Task<IActionResult> OnPostFormAsync() =>
        Ids.Count == 1 ? LocalRedirect($"/applications/{Ids[0]}/form.pdf") : await RefuseToolAsync(ApplicationsErrorCodes.ChooseOne);

    /// <summary>留言 takes as many as are ticked (rule 26); they go on in the form, the list's page and conditions in the address.</summary>
    public async Task<IActionResult> OnPostMessageAsync() => Ids.Count > 0
        ? RedirectPreserveMethod("/applications/messages?handler=Choose&returnUrl=" + Uri.EscapeDataString(ListAddress.Of(Query)))
        : await RefuseToolAsync(ApplicationsErrorCodes.ChooseSome);

    /// <summary>Whether the row's 确认 stands in the page: only inside the window of its point (rules 33 and 35).</summary>
    public bool MayConfirm(ConfirmationStatus status, Guid pointId)
    {
        var window = user.PointId is null ? List.Windows?.OfAgency() : List.Windows?.OfPoint(pointId);
        return user.Has(ApplicationsPermissions.Confirm)
            && status != ConfirmationStatus.NotAccepted
            && window?.Contains(clock.UtcNow) == true;
    }

    /// <summary>The own window, for the line above the list that says until when or why not.</summary>
    public TimeWindow? OwnWindow => user.PointId is { } pointId ? List.Windows?.OfPoint(pointId) : List.Windows?.OfAgency();

    public DateTime Now => clock.UtcNow;

    public ListColumns Columns => _columns ??= ListColumns.Of(Request, Query.Sort);

    /// <summary>Chosen columns that are no order of the list.</summary>
    public IReadOnlyList<string> ExtraColumns =>
        [.. new[] { ListColumns.ConcludedAt, ListColumns.ConcludedBy, ListColumns.Point }.Where(Columns.Shows)];

    public string ExtraOf(ApplicationListItem item, string column) => column switch
    {
        ListColumns.ConcludedAt => item.ConcludedAt is { } time ? BeijingTime.Format(time) : "",
        ListColumns.ConcludedBy => item.ConcludedBy,
        _ => _pointNames.GetValueOrDefault(item.PointId, ""),
    };

    /// <summary>Whether a condition behind 更多条件 is filled in: then it stays open.</summary>
    public bool HasMoreConditions =>
        Query.ReviewStatus is not null || Query.Kind is not null || Query.PlanId is not null
        || Query.MineToday || Query.Reported || (Query.SubmittedFrom ?? Query.SubmittedTo ?? Query.ConcludedFrom ?? Query.ConcludedTo) is not null
        || !string.IsNullOrEmpty(Query.Phone + Query.CertificateNumber + Query.ArchiveNumber + Query.Remark);

    private int? CountOf(string done) =>
        Request.Query["done"] == done && int.TryParse(Request.Query["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private async Task<IActionResult> RefuseToolAsync(string code) =>
        await post.RefuseAsync(this, new BusinessRuleException(code), async () => await LoadAsync(Query));

    private async Task<IActionResult> ShowAsync()
    {
        if (!ModelState.IsValid)
        {
            // A condition that cannot be read: said beside its field, over the list without conditions.
            return await FormPost.InvalidAsync(this, async () => await LoadAsync(Query = new ApplicationQuery()));
        }

        try
        {
            await LoadAsync(Query);
            if (Request.Query["done"] == "PointChanged" && Guid.TryParse(Request.Query["point"], out var pointId))
            {
                NewPoint = (await agencies.GetPointsAsync()).FirstOrDefault(point => point.Id == pointId);
            }

            return Page();
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Invalid)
        {
            return await post.RefuseAsync(this, exception, async () => await LoadAsync(new ApplicationQuery { PlanId = Query.PlanId, Status = Query.Status }));
        }
    }

    private async Task LoadAsync(ApplicationQuery query)
    {
        List = await service.SearchAsync(query);
        if (Columns.Shows(ListColumns.Point))
        {
            _pointNames = (await agencies.GetPointsAsync()).ToDictionary(point => point.Id, point => point.Name);
        }
    }
}
