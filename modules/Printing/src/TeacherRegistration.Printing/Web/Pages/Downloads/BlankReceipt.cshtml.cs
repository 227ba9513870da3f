using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>The receipt to be filled in by hand (rule 92): with the names of the own point, the number begun and its end left to the pen.</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class BlankReceiptModel(ReceiptTemplate template, ReceiptComposer composer, IAgencyDirectory agencies, ICurrentUser user, IRequestClock clock) : PageModel
{
    private const string NumberByHand = "_____";

    public async Task<IActionResult> OnGetAsync()
    {
        var agency = await agencies.GetCurrentAsync();
        var point = (await agencies.GetPointsAsync()).FirstOrDefault(row => row.Id == user.PointId);
        var number = point is null ? "" : string.Create(CultureInfo.InvariantCulture, $"S{point.Code}-{BeijingTime.FromUtc(clock.UtcNow):yy}{NumberByHand}");
        var pdf = template.RenderBlank(new BlankReceiptContent(number, composer.AddressOf(""), agency.Name, point?.Name));
        return File(pdf, "application/pdf", ReceiptTexts.BlankFileName);
    }
}
