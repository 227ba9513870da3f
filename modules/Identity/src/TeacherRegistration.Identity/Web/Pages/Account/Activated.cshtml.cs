using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TeacherRegistration.Identity.Web.Pages.Account;

/// <summary>After the password was set by a link.</summary>
[AllowAnonymous]
internal sealed class ActivatedModel : PageModel;
