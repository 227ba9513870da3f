using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>照片: the portrait that stands on the form.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class PortraitModel(PersonalRecordAppService service, FormPost post) : RecordPageModel(service, post);
