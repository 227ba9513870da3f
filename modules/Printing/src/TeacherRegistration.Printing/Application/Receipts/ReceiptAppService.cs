using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Receipts;

/// <summary>Issues receipts, in the caller's unit of work, and finds them again.</summary>
internal sealed class ReceiptAppService(
    IApplicationIntegrationService applications, IRepository<Receipt> receipts, ReceiptIssuer issuer, PrintGuard guard)
{
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
        await issuer.AddAsync([(opened, records[0])]);
    }

    /// <summary>The valid receipt of an application in scope.</summary>
    /// <exception cref="BusinessRuleException">404: none issued; 409: not 材料齐全.</exception>
    public async Task<Receipt> GetAsync(Guid applicationId)
    {
        guard.DemandReading();
        var opened = await applications.GetCaseAsync(applicationId);
        var records = await DemandCompleteAsync(opened);
        return await FindValidAsync(applicationId, records, receipts.Query()) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Whether the application has a valid receipt.</summary>
    /// <exception cref="BusinessRuleException">404: the application is out of scope.</exception>
    public async Task<bool> ExistsAsync(Guid applicationId)
    {
        guard.DemandReading();
        var opened = await applications.GetCaseAsync(applicationId);
        return opened.Status == ConfirmationStatus.MaterialsComplete
            && await FindValidAsync(applicationId, await applications.GetCompleteRecordsAsync(applicationId), receipts.Query()) is not null;
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
}
