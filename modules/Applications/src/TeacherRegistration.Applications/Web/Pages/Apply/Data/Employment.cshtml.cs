using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>现阶段工作信息.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class EmploymentModel(PersonalRecordAppService service, FormPost post) : RecordPageModel(service, post)
{
    [BindProperty]
    public EmploymentInput Employment { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await SaveAsync(() => Service.WriteEmploymentAsync(Id, Version, Employment.ToInfo()))
        : await FormPost.InvalidAsync(this, LoadAsync);

    protected override void FillIn() => Employment = EmploymentInput.Of(Record.File.Employment);
}
