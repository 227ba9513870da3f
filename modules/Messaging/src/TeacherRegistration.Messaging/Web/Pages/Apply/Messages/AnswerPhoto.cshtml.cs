using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Application.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Apply.Messages;

/// <summary>A photo that the applicant has answered with.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class AnswerPhotoModel(AnswerPhotos photos) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid answerId, int number) =>
        await photos.FindAsync(id, answerId, number) is { } photo ? File(photo, "image/jpeg") : NotFound();
}
