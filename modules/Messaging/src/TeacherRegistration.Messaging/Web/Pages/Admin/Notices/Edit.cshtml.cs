using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Notices;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Notices;

/// <summary>One notice of the own: a draft to write on and publish, a published one to see who has read it and to withdraw.</summary>
[RequirePermission(MessagingPermissions.NoticesManage)]
internal sealed class EditModel(NoticeAppService service, NoticeListAppService list, NoticeScope scope, FormPost post, IRequestClock clock) : PageModel, INoticeForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public NoticeInput Input { get; set; } = new();

    public NoticeDetails Details { get; private set; } = null!;

    public bool HasAgenciesBelow { get; private set; }

    public bool IsPlatform => scope.OwnId is null;

    public string? Done { get; private set; }

    public NoticeState State => Details.Notice.StateAt(clock.UtcNow);

    public async Task OnGetAsync(string? done, [FromQuery(Name = "page")] int number = 1)
    {
        await LoadAsync(number);
        var notice = Details.Notice;
        Version = notice.Version;
        Done = done is "Saved" or "Published" or "Withdrawn" ? done : null;
        Input = new NoticeInput
        {
            Title = notice.Title,
            Text = notice.Text,
            ValidFrom = BeijingTime.FromUtc(notice.ValidFrom),
            ValidUntil = BeijingTime.FromUtc(notice.ValidUntil),
            MustRead = notice.MustRead,
            Audience = Details.Audience,
        };
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.WriteAsync(Id, Version, Input));

    public Task<IActionResult> OnPostPublishAsync() => RunAsync("Published", () => service.PublishAsync(Id, Version, Input));

    public Task<IActionResult> OnPostWithdrawAsync() => RunAsync("Withdrawn", () => service.WithdrawAsync(Id, Version));

    private async Task<IActionResult> RunAsync(string done, Func<Task> work) => !ModelState.IsValid
        ? await FormPost.InvalidAsync(this, () => LoadAsync(1))
        : await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"/admin/notices/{Id}?done={done}";
            },
            () => LoadAsync(1));

    private async Task LoadAsync(int number)
    {
        Details = await list.GetAsync(Id, number);
        HasAgenciesBelow = await scope.HasAgenciesBelowAsync();
    }
}
