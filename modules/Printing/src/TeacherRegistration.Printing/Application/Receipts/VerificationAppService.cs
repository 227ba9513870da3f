using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>What anybody who holds a receipt may learn: that it is genuine, and whether it still holds (SPEC decision 4).</summary>
internal sealed record Verification(string Number, string Agency, string Point, string Date, bool IsValid);

/// <summary>The public check of a receipt by the code in its QR code.</summary>
internal sealed class VerificationAppService(IRepository<ReceiptCode> codes, IServiceProvider services)
{
    public async Task<Verification?> FindAsync(string code)
    {
        if (code.Length > ReceiptCode.MaximumLength || await codes.Query().FirstOrDefaultAsync(row => row.Code == code) is not { } found)
        {
            return null;
        }

        // The code says which agency's receipt it is; nobody is signed in.
        await using var scope = services.CreateTenantScope(found.AgencyId, found.ProvinceId);
        var receipt = await scope.ServiceProvider.GetRequiredService<IRepository<Receipt>>().FindAsync(found.Id);
        if (receipt is null)
        {
            return null;
        }

        var records = await scope.ServiceProvider.GetRequiredService<IApplicationIntegrationService>().GetCompleteRecordsAsync(receipt.ApplicationId);
        var content = receipt.Content;
        return new Verification(receipt.Number, content.Agency, content.Point, content.Date, records.Contains(receipt.ApprovalRecordId));
    }
}
