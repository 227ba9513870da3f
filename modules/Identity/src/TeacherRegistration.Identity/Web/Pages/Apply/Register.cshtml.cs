using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>注册: an applicant's account, one for each ID number.</summary>
[AllowAnonymous]
internal sealed class RegisterModel(ApplicantAccountAppService service, PhoneProof phones, FormPost post) : PhoneCodeModel(phones, post)
{
    /// <summary>How many paragraphs the terms have.</summary>
    public const int TermsParagraphs = 6;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? IdNumber { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? RepeatedPassword { get; set; }

    [BindProperty]
    public bool Accepted { get; set; }

    public Task<IActionResult> OnPostAsync() => SignInAsync(client => service.RegisterAsync(
        new RegistrationInput
        {
            Name = Name ?? "",
            IdNumber = IdNumber ?? "",
            Phone = Phone ?? "",
            Code = Code ?? "",
            NewPassword = NewPassword ?? "",
            RepeatedPassword = RepeatedPassword ?? "",
            Accepted = Accepted,
        },
        Token,
        client));
}
