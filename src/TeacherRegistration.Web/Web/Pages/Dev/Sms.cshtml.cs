using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Web.Web.Pages.Dev;

/// <summary>What the development gateway was given; the page exists in Development only.</summary>
[AllowAnonymous]
internal sealed class SmsModel(DevelopmentSmsGateway gateway) : PageModel
{
    public IReadOnlyList<SentSms> Messages => gateway.Sent;
}
