using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Application.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Apply.Messages;

/// <summary>我的留言: everything that was left to the applicant, whatever the application.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class IndexModel(MyMessageAppService service) : PageModel
{
    public IReadOnlyList<(OwnApplication Application, IReadOnlyList<MyMessage> Messages)> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await service.GetAllAsync();
}
