using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>Issues receipts, in the caller's unit of work, and finds them again.</summary>
internal sealed class ReceiptAppService(
    IApplicationIntegrationService applications,
    IAgencyDirectory agencies,
    IRepository<Receipt> receipts,
    IRepository<ReceiptCode> codes,
    ReceiptComposer composer,
    PrintGuard guard,
    ICurrentTenant tenant)
{
    private const int CodeBytes = 16;

    /// <summary>Issues a receipt, or reprints the valid one (SPEC decision 22).</summary>
    /// <exception cref="BusinessRuleException">409: not 材料齐全 (rule 93), outside the work period, or a character that cannot be printed.</exception>
    public async Task IssueAsync(Guid applicationId)
    {
        guard.Demand();
        var opened = await applications.GetCaseAsync(applicationId);
        var records = await DemandCompleteAsync(opened);
        if (await FindValidAsync(applicationId, records, receipts.Tracked()) is { } existing)
        {
            existing.Reprint(guard.UserName, guard.Now);
            return;
        }

        await guard.DemandWorkPeriodAsync(opened);
        var point = (await agencies.GetPointsAsync()).Single(row => row.Id == opened.PointId);
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(CodeBytes));
        var number = await NextNumberAsync(point.Code);
        var content = await composer.ComposeAsync(opened, point, number, code, guard.UserName, guard.Now);
        guard.DemandPrintable(content);
        var id = Guid.CreateVersion7();
        receipts.Add(new Receipt(id, number, applicationId, records[0], content, ReceiptTemplate.Version, guard.UserName, guard.Now));
        codes.Add(new ReceiptCode(id, code, tenant.Id!.Value, tenant.ProvinceId!.Value));
    }

    /// <summary>The valid receipt of an application in scope.</summary>
    /// <exception cref="BusinessRuleException">404: none issued; 409: not 材料齐全.</exception>
    public async Task<Receipt> GetAsync(Guid applicationId)
    {
        guard.Demand();
        var opened = await applications.GetCaseAsync(applicationId);
        var records = await DemandCompleteAsync(opened);
        return await FindValidAsync(applicationId, records, receipts.Query()) ?? throw BusinessRuleException.NotFound();
    }

    private async Task<IReadOnlyList<Guid>> DemandCompleteAsync(ApplicationCase opened) =>
        opened.Status == ConfirmationStatus.MaterialsComplete
            ? await applications.GetCompleteRecordsAsync(opened.Id)
            : throw new BusinessRuleException(PrintingErrorCodes.NotComplete, RuleViolationKind.Conflict);

    private static async Task<Receipt?> FindValidAsync(Guid applicationId, IReadOnlyList<Guid> records, IQueryable<Receipt> all)
    {
        var issued = await all.Where(receipt => receipt.ApplicationId == applicationId).OrderByDescending(receipt => receipt.Id).ToListAsync();
        return issued.Find(receipt => records.Contains(receipt.ApprovalRecordId));
    }

    /// <summary>受理编号: S, point, two digits of the year, five of a sequence without gaps (SPEC decision 22).</summary>
    private async Task<string> NextNumberAsync(string pointCode)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"S{pointCode}-{BeijingTime.FromUtc(guard.Now):yy}");
        var last = await receipts.Query().Where(receipt => receipt.Number.StartsWith(prefix)).MaxAsync(receipt => (string?)receipt.Number);
        var serial = last is null ? 1 : int.Parse(last[prefix.Length..], CultureInfo.InvariantCulture) + 1;
        return prefix + serial.ToString("00000", CultureInfo.InvariantCulture);
    }
}
