using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>资料下载.</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class IndexModel : PageModel;
