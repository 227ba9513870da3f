using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>The applicants' login by phone and code.</summary>
[AllowAnonymous]
internal sealed class PhoneModel(ApplicantAccountAppService service, PhoneProof phones, FormPost post) : PhoneCodeModel(phones, post)
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? IdNumber { get; set; }

    public Task<IActionResult> OnPostAsync() => SignInAsync(client => service.LogInAsync(IdNumber ?? "", Phone, Code, Token, client), ReturnUrl);
}
