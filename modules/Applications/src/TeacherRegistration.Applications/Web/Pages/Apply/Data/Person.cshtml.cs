using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>个人信息.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class PersonModel(PersonalRecordAppService service, FormPost post) : RecordPageModel(service, post)
{
    [BindProperty]
    public string? Ethnicity { get; set; }

    [BindProperty]
    public string? PoliticalStatus { get; set; }

    [BindProperty]
    public string? Education { get; set; }

    [BindProperty]
    public string? Degree { get; set; }

    [BindProperty]
    public string? GraduatedFrom { get; set; }

    [BindProperty]
    public string? Major { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? PostCode { get; set; }

    public Task<IActionResult> OnPostAsync() => SaveAsync(() => Service.WritePersonAsync(
        Id,
        Version,
        new PersonInfo
        {
            // By the account's number, once it is filed.
            IdDocumentType = "ResidentId",
            Ethnicity = Ethnicity ?? "",
            PoliticalStatus = PoliticalStatus ?? "",
            Education = Education ?? "",
            Degree = Degree ?? "",
            GraduatedFrom = GraduatedFrom ?? "",
            Major = Major ?? "",
            Email = Email ?? "",
            PostCode = PostCode ?? "",
        },
        Address));

    protected override void FillIn()
    {
        Address = Record.File.Address;
        if (Record.File.Person is { } person)
        {
            (Ethnicity, PoliticalStatus, Education, Degree) = (person.Ethnicity, person.PoliticalStatus, person.Education, person.Degree);
            (GraduatedFrom, Major, Email, PostCode) = (person.GraduatedFrom, person.Major, person.Email, person.PostCode);
        }
    }
}
