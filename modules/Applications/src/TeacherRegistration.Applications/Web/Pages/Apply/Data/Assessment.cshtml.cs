using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Drafts.Checks;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>考核与培训.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class AssessmentModel(PersonalRecordAppService service, IRequestClock clock, FormPost post) : RecordPageModel(service, post)
{
    [BindProperty]
    public AssessmentInput Assessment { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await SaveAsync(() => Service.WriteAssessmentAsync(Id, Version, Assessment))
        : await FormPost.InvalidAsync(this, LoadAsync);

    protected override void FillIn() => Assessment = AssessmentInput.Of(Record.File.Assessment, BeijingTime.DateOf(clock.UtcNow).Year);
}
