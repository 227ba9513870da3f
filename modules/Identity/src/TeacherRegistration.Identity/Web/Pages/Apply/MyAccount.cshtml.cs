using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Copies;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Localization;

namespace TeacherRegistration.Identity.Web.Pages.Apply;

/// <summary>账号与资料: the own account, a copy of all that is held, and the way to have the account erased.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class MyAccountModel(MyAccountAppService service, CopyAppService copies, FormPost post, IStringLocalizer<IdentityResource> words, IRequestClock clock) : PageModel
{
    public MyAccount Account { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The copy, by POST: it is counted, and leaves a record.</summary>
    public async Task<IActionResult> OnPostCopyAsync()
    {
        try
        {
            var copy = await copies.GatherAsync(HttpContext.RequestAborted);
            // Neither name nor number: what lies among downloads is seen by others.
            return new CopyResult(copy, $"{words["CopyTitle"].Value}-{BeijingTime.FromUtc(clock.UtcNow).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.zip");
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception, LoadAsync);
        }
    }

    private async Task LoadAsync() => Account = await service.GetAsync();
}
