using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>The receipt to be filled in by hand (rule 92): with the names of the own point, the number begun and its end left to the pen.</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class BlankReceiptModel(
    ReceiptTemplate template, ReceiptComposer composer, IAgencyDirectory agencies, ICurrentUser user, ICurrentTenant tenant, IRequestClock clock) : PageModel
{
    private const string NumberByHand = "_____";

    public async Task<IActionResult> OnGetAsync()
    {
        if (tenant.Id is null)
        {
            // The platform takes no applications.
            return NotFound();
        }

        var agency = await agencies.GetCurrentAsync();
        var point = (await agencies.GetPointsAsync()).FirstOrDefault(row => row.Id == user.PointId);
        var number = point is null ? "" : string.Create(CultureInfo.InvariantCulture, $"S{point.Code}-{BeijingTime.FromUtc(clock.UtcNow):yy}{NumberByHand}");
        var pdf = template.RenderBlank(new BlankReceiptContent(number, composer.AddressOf(""), agency.Name, point?.Name));
        return File(pdf, "application/pdf", ReceiptTexts.BlankFileName);
    }
}
