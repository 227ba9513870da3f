using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Messages;

/// <summary>留言记录 of one applicant, with 留言 and 撤回 (rules 84, 86–88). Opening it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class HistoryModel(MessageHistoryAppService histories, MessageAppService service, FormPost post, AuditWriter audit, ICurrentUser user) : PageModel
{
    public const string CasePart = "case-messages";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool AllowsPhotos { get; set; }

    [BindProperty]
    public Guid MessageId { get; set; }

    public MessageHistory History { get; private set; } = null!;

    /// <summary>What has just been done, for the line that says so.</summary>
    public string? Done { get; private set; }

    public bool MaySend => user.Has(MessagingPermissions.MessagesSend);

    /// <summary>The part of another page that it fills: the pane beside the list, or its place on the confirmation page. Null: a page of its own.</summary>
    public string? Target => !HttpContext.IsHtmx() ? null : Request.Headers["HX-Target"] == CasePart ? CasePart : "pane";

    public bool IsOnCase => Target == CasePart;

    public async Task OnGetAsync(string? done)
    {
        await LoadAsync();
        await audit.WriteAloneAsync(Response.StatusCode);
        Done = done is "Sent" or "Withdrawn" or "Handled" ? done : null;
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Sent", () => service.SendAsync(Id, new MessageContent(Text ?? "", AllowsPhotos)));

    /// <summary>【已处理】: what the applicant answered needs nothing more.</summary>
    public Task<IActionResult> OnPostHandleAsync() => RunAsync("Handled", () => service.HandleAnswersAsync(Id));

    public Task<IActionResult> OnPostWithdrawAsync() => RunAsync("Withdrawn", () => service.WithdrawAsync(Id, MessageId));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/applications/{Id}/messages?done={done}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync() => History = await histories.GetAsync(Id);
}
