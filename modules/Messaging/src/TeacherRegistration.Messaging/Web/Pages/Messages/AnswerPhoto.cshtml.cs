using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Messaging.Application.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Messages;

/// <summary>A photo that an applicant has answered with, for staff of the case. Seeing it is recorded.</summary>
[RequirePermission(ApplicationsPermissions.View)]
internal sealed class AnswerPhotoModel(AnswerPhotos photos, AuditWriter audit) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid answerId, int number)
    {
        if (await photos.FindAsync(id, answerId, number) is not { } photo)
        {
            return NotFound();
        }

        await audit.WriteAloneAsync(Response.StatusCode);
        return File(photo, "image/jpeg");
    }
}
