using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Application.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Apply.Messages;

/// <summary>The messages about one application (rule 85). What is on the screen says by itself that it was read: opening a page changes nothing (WEB-2).</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class ApplicationModel(MyMessageAppService service, IUnitOfWork unitOfWork) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    public IReadOnlyList<MyMessage> Messages { get; private set; } = [];

    /// <summary>An answer has just been sent.</summary>
    public bool IsAnswered { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        Messages = await service.GetAsync(Id);
        IsAnswered = done == "Answered";
    }

    public async Task<IActionResult> OnPostReadAsync(Guid[] shown)
    {
        await unitOfWork.RunAsync(async () =>
        {
            await service.MarkReadAsync(Id, shown);
            return true;
        });
        return new NoContentResult();
    }
}
