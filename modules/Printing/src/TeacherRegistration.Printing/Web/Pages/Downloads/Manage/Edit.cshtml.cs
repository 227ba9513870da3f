using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Files;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Web.Pages.Downloads.Manage;

/// <summary>One file of the own: its counts, what is said about it, a newer file in its place, withdrawal and its undoing, deletion.</summary>
[RequirePermission(PrintingPermissions.ManageDownloads)]
[UploadLimit(UploadedForm.MaximumBytes)]
internal sealed class EditModel(FileAppService service, FileListAppService list, FormPost post, IRequestClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty(Name = "")]
    public FileInput Input { get; set; } = new();

    [BindProperty]
    public new IFormFile? File { get; set; }

    /// <summary>As it is now.</summary>
    public PublishedFile Current { get; private set; } = null!;

    public ScanVerdict Scan { get; private set; }

    public FileState State => Current.StateOn(BeijingTime.DateOf(clock.UtcNow), Scan);

    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        await ShowAsync();
        Version = Current.Version;
        Done = done is "Published" or "Saved" or "Withdrawn" or "Restored" ? done : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // Also where the fields cannot be read: another agency's file is not there.
        await LoadAsync();
        return !ModelState.IsValid ? await FormPost.InvalidAsync(this) : await post.RunAsync(
            this,
            async () => File is null ? null : await service.KeepAsync(Id, Version, Input, File.FileName, await UploadedForm.ReadAsync(File)),
            async replacement =>
            {
                await service.ChangeAsync(Id, Version, Input, replacement);
                return Address("Saved");
            },
            LoadAsync);
    }

    public Task<IActionResult> OnPostWithdrawAsync() => RunAsync(() => service.WithdrawAsync(Id, Version), Address("Withdrawn"));

    public Task<IActionResult> OnPostRestoreAsync() => RunAsync(() => service.RestoreAsync(Id, Version), Address("Restored"));

    public Task<IActionResult> OnPostDeleteAsync() => RunAsync(() => service.DeleteAsync(Id, Version), "/downloads/manage?done=Deleted");

    private Task<IActionResult> RunAsync(Func<Task> work, string address) => post.RunAsync(
        this,
        async () =>
        {
            await work();
            return address;
        },
        ShowAsync);

    private string Address(string done) => $"/downloads/manage/{Id}?done={done}";

    private async Task LoadAsync()
    {
        Current = await list.GetAsync(Id);
        Scan = await list.GetScanAsync(Current);
    }

    /// <summary>With the form as it is kept; the small forms beside it do not carry its fields.</summary>
    private async Task ShowAsync()
    {
        await LoadAsync();
        Input = new FileInput
        {
            Title = Current.Title,
            Category = Current.Category,
            Audience = Current.Audience,
            ValidFrom = Current.ValidFrom,
            ValidUntil = Current.ValidUntil,
        };
    }
}
