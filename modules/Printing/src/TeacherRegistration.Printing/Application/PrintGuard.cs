using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application;

/// <summary>Who prints, when, and whether paper can show it.</summary>
internal sealed class PrintGuard(ICurrentUser user, IPlanIntegrationService plans, IRequestClock clock, ReceiptTemplate receipts)
{
    public string UserName => user.DisplayName;

    public DateTime Now => clock.UtcNow;

    public void Demand() => user.Demand(ApplicationsPermissions.Print);

    /// <summary>An applicant takes the own papers home; whose they are, opening the application shows.</summary>
    public void DemandReading()
    {
        if (!user.Has(IdentityPermissions.ApplicantSite))
        {
            Demand();
        }
    }

    /// <summary>Outside the agency's work period only reprints remain (SPEC decision 13).</summary>
    public async Task DemandWorkPeriodAsync(ApplicationCase opened)
    {
        var plan = (await plans.GetApplicationPlansAsync()).FirstOrDefault(row => row.Id == opened.ApplicationPlanId);
        if (plan?.IsAtWork != true)
        {
            throw new BusinessRuleException(PrintingErrorCodes.OutsideWorkPeriod, RuleViolationKind.Conflict);
        }
    }

    /// <summary>A character that no font has is reported before a receipt is issued (DESIGN §7).</summary>
    public void DemandPrintable(ReceiptContent content) => Reporting(() => receipts.Render(content));

    /// <summary>Renders, and turns a character that cannot be printed into a message.</summary>
    public static byte[] Reporting(Func<byte[]> render)
    {
        try
        {
            return render();
        }
        catch (MissingGlyphException exception)
        {
            var code = exception.IsFallbackFontMissing ? PrintingErrorCodes.FallbackFontMissing : PrintingErrorCodes.MissingGlyph;
            throw new BusinessRuleException(code, RuleViolationKind.Conflict, string.Join(' ', exception.Characters));
        }
    }
}
