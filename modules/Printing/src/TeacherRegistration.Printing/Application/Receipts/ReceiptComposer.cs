using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>Fills a receipt with what stands on it.</summary>
internal sealed class ReceiptComposer(IAgencyDirectory agencies, ISettingProvider settings, IOptions<PrintingOptions> options)
{
    /// <summary>What a print of the receipt shows now: a reprint says so in its foot (rule 11).</summary>
    public static ReceiptContent ContentOf(Receipt receipt) => receipt.PrintCount == 1
        ? receipt.Content
        : receipt.Content with { ReprintInfo = ReceiptMaterials.Reprint(receipt.PrintCount, receipt.LastPrintedBy, BeijingTime.Format(receipt.LastPrintedAt)) };

    public string AddressOf(string code) => $"{options.Value.PublicAddress.TrimEnd('/')}/verify/{code}";

    public async Task<ReceiptContent> ComposeAsync(ApplicationCase opened, PointSummary point, string number, string code, string officer, DateTime now)
    {
        var agency = await agencies.GetCurrentAsync();
        var phone = await settings.GetAsync<string>(PrintingSettings.EnquiryPhone);
        return new ReceiptContent
        {
            ReceiptNumber = number,
            VerificationAddress = AddressOf(code),
            Name = opened.Name,
            MaskedIdNumber = opened.IdMask,
            ApplicationNumber = opened.ApplicationNumber,
            Kind = CodeLists.Chinese(opened.Kind),
            School = opened.Employment.School,
            QualificationType = CodeLists.Chinese(opened.Certificate.Type),
            Subject = opened.Certificate.Subject,
            CertificateNumber = opened.Certificate.Number,
            Agency = agency.Name,
            Point = point.Name,
            Materials = opened.Kind == RegistrationKind.First ? ReceiptMaterials.First : ReceiptMaterials.Renewal,
            Officer = officer,
            Date = BeijingTime.Format(now)[..10],
            Phone = phone.Length > 0 ? phone : point.Phone,
        };
    }
}
