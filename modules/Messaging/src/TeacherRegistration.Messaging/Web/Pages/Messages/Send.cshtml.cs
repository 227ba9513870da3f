using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Messages;

/// <summary>One message to the applicants ticked in the list (rules 26 and 83): first to whom, then the text. They never stand in an address.</summary>
[RequirePermission(MessagingPermissions.MessagesSend)]
internal sealed class SendModel(MessageAppService service, FormPost post) : PageModel
{
    private const string ListPath = "/applications";

    /// <summary>The answer of an accepted form is kept with it, at most so long and a few characters more.</summary>
    private const int MaximumListLength = 400;

    [BindProperty]
    public IReadOnlyList<Guid> Ids { get; set; } = [];

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool AllowsPhotos { get; set; }

    /// <summary>The list as it was left: its page and conditions.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<ApplicationHead> Recipients { get; private set; } = [];

    public string List => ReturnUrl is { Length: <= MaximumListLength } url && url.StartsWith(ListPath + "?", StringComparison.Ordinal) && url.All(letter => letter is > ' ' and <= '~')
        ? url
        : ListPath;

    /// <summary>Opened by its address alone it has nobody to write to.</summary>
    public IActionResult OnGet() => Redirect(ListPath);

    /// <summary>Shows to whom; writes nothing.</summary>
    public async Task<IActionResult> OnPostChooseAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            Recipients = await service.GetRecipientsAsync(Ids);
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
            async () => $"{List}{(List == ListPath ? '?' : '&')}done=Messaged&count={await service.SendToManyAsync(Ids, new MessageContent(Text ?? "", AllowsPhotos))}",
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    /// <summary>Whom the refused form was for, unless it was refused for them.</summary>
    private async Task LoadAsync() => Recipients = Ids.Count is 0 or > MessageAppService.MaximumRecipients ? [] : await service.GetRecipientsAsync(Ids);
}
