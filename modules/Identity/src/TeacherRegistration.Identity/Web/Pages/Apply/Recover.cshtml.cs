using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>找回密码: ID number and phone that belong together, a code, and a new password.</summary>
[AllowAnonymous]
internal sealed class RecoverModel(ApplicantAccountAppService service, PhoneProof phones, FormPost post) : PhoneCodeModel(phones, post)
{
    [BindProperty]
    public string? IdNumber { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? RepeatedPassword { get; set; }

    public Task<IActionResult> OnPostAsync() => SignInAsync(client => service.RecoverAsync(
        new RecoveryInput
        {
            IdNumber = IdNumber ?? "",
            Phone = Phone ?? "",
            Code = Code ?? "",
            NewPassword = NewPassword ?? "",
            RepeatedPassword = RepeatedPassword ?? "",
        },
        Token,
        client));
}
