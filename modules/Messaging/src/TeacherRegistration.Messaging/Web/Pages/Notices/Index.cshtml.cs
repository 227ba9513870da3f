using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Application.Notices;

namespace TeacherRegistration.Messaging.Web.Pages.Notices;

/// <summary>The notices that are shown to the user now.</summary>
[NoPermissionRequired]
internal sealed class IndexModel(NoticeBoard board) : PageModel
{
    public IReadOnlyList<NoticeItem> Notices { get; private set; } = [];

    public async Task OnGetAsync() => Notices = await board.ListAsync();
}
