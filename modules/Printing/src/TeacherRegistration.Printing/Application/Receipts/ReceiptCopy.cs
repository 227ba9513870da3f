using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Printing.Domain.Receipts;
using TeacherRegistration.Printing.Localization;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>The receipts that were issued for an application, void ones too, with the papers they name.</summary>
internal sealed class ReceiptCopy(IApplicationIntegrationService applications, IRepository<Receipt> receipts, IStringLocalizer<PrintingResource> words) : ICopySource
{
    public int Order => 60;

    public async Task<IReadOnlyList<CopySection>> ReadApplicationAsync(Guid applicationId, CancellationToken cancellationToken)
    {
        await applications.GetCaseAsync(applicationId, cancellationToken);
        var valid = await applications.GetCompleteRecordsAsync(applicationId, cancellationToken);
        var issued = await receipts.Query().Where(receipt => receipt.ApplicationId == applicationId).OrderByDescending(receipt => receipt.Id).ToListAsync(cancellationToken);
        return [new CopySection("receipts", words["CopyReceipts"], [.. issued.Select(receipt => Describe(receipt, valid.Contains(receipt.ApprovalRecordId)))])];
    }

    private CopyItem Describe(Receipt receipt, bool isValid) => new CopyItem(words)
        .With("ReceiptNumber", receipt.Number)
        .With("CopyIssuedAt", receipt.IssuedAt)
        .With("CopyReceiptState", words[isValid ? "CopyReceiptValid" : "CopyReceiptVoid"])
        .With("CopyMaterials", string.Join('\n', receipt.Content.Materials.Select(material => $"{material.Name} {material.Copies} {material.OriginalOrCopy} {material.KeptOrReturned}".Trim())));
}
