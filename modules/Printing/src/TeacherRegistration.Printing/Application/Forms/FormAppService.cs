using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Forms;

/// <summary>申请表 with the present data of one application (rules 94 and 96).</summary>
internal sealed class FormAppService(IApplicationIntegrationService applications, FormComposer composer, ApplicationFormTemplate template, PrintGuard guard)
{
    /// <summary>The form as a file to keep.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: out of scope; 409: a character that no font has.</exception>
    public async Task<(byte[] Pdf, string FileName)> RenderAsync(Guid applicationId)
    {
        guard.DemandReading();
        var opened = await applications.GetCaseAsync(applicationId);
        var content = await composer.ComposeAsync(opened);
        return (PrintGuard.Reporting(() => template.Render(content)), $"{FormTexts.Title}-{opened.ApplicationNumber}.pdf");
    }
}
