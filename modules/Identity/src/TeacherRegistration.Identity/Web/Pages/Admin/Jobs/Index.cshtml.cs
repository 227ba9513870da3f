using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Jobs;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Web.Pages.Admin.Jobs;

/// <summary>失败的后台任务: tried again, or given up with a reason.</summary>
[RequirePermission(IdentityPermissions.JobsManage)]
internal sealed class IndexModel(FailedJobAppService service, FormPost post) : PageModel
{
    private const string Address = "/admin/jobs";

    /// <summary>The job a form is about.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The page of the list, from 1. Said to come from the query, as Razor Pages has a route value of the same name.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>What has just been done.</summary>
    public string? Done { get; private set; }

    public FailedJobPage Jobs { get; private set; } = null!;

    public PagerView Pager => new(Jobs.Number, FailedJobAppService.PageSize, Jobs.Total, AddressOf);

    /// <summary>Where a form of the page is sent: refused, it comes back on the same page of the list.</summary>
    public string ActionOf(string handler) => $"{AddressOf(Jobs.Number)}&handler={handler}";

    public async Task<IActionResult> OnGetAsync(string? done)
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this, LoadAsync);
        }

        Done = done is "Again" or "GivenUp" ? done : null;
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostAgainAsync() => PostAsync(() => service.TryAgainAsync(Id), "Again");

    public Task<IActionResult> OnPostGiveUpAsync() => PostAsync(() => service.GiveUpAsync(Id, Reason), "GivenUp");

    private async Task<IActionResult> PostAsync(Func<Task> work, string done) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"{Address}?done={done}";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private static string AddressOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}?page={number}");

    private async Task LoadAsync() => Jobs = await service.GetPageAsync(Number);
}
