using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Application.Templates;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Templates;

/// <summary>留言模板 of the agency, by name.</summary>
[RequirePermission(MessagingPermissions.TemplatesManage)]
internal sealed class IndexModel(MessageTemplateAppService service) : PageModel
{
    public IReadOnlyList<TemplateItem> Templates { get; private set; } = [];

    /// <summary>What has just been done, for the line that says so.</summary>
    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        Templates = await service.ListAsync();
        Done = done is "Saved" or "Deleted" ? done : null;
    }
}
