using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>The receipts of a school as one run, in the order of its roster.</summary>
internal sealed class SchoolReceiptAppService(
    ISchoolDesk schools, IApplicationIntegrationService applications, IRepository<Receipt> receipts, ReceiptIssuer issuer, PrintGuard guard)
{
    /// <summary>More than a school has; the next run goes on after it.</summary>
    public const int Maximum = 500;

    /// <summary>Issues, in the caller's unit of work, the receipts of those that are 材料齐全 and have none.</summary>
    /// <exception cref="BusinessRuleException">409: all have one, outside the work period, or a character that cannot be printed.</exception>
    public async Task IssueAsync(string school)
    {
        guard.Demand();
        var run = await ReadAsync(school);
        var missing = run.Complete.Where(id => run.Valid(id) is null).Take(Maximum).ToList();
        if (missing.Count == 0)
        {
            throw new BusinessRuleException(PrintingErrorCodes.AllIssued, RuleViolationKind.Conflict);
        }

        var cases = await applications.GetCasesAsync(missing);
        await guard.DemandWorkPeriodAsync(cases[0]);
        await issuer.AddAsync([.. cases.Select(opened => (opened, run.Records[opened.Id][0]))]);
    }

    /// <summary>The valid receipts of the school that the user issued at that second or later, in the order of the roster.</summary>
    /// <exception cref="BusinessRuleException">404: there are none.</exception>
    public async Task<IReadOnlyList<ReceiptContent>> GetRunAsync(string school, DateTime from)
    {
        guard.Demand();
        var run = await ReadAsync(school);
        var issued = run.Complete.Select(run.Valid).OfType<Receipt>().Where(receipt => receipt.IssuedAt >= from && receipt.Content.Officer == guard.UserName).Take(Maximum).ToList();
        return issued.Count > 0 ? [.. issued.Select(receipt => receipt.Content)] : throw BusinessRuleException.NotFound();
    }

    private async Task<Run> ReadAsync(string school)
    {
        var complete = (await schools.GetRosterAsync(school)).Where(row => row.Status == ConfirmationStatus.MaterialsComplete).Select(row => row.Id).ToList();
        var issued = await receipts.Query().Where(receipt => complete.Contains(receipt.ApplicationId)).ToListAsync();
        return new Run(complete, await applications.GetCompleteRecordsOfAsync(complete), issued.ToLookup(receipt => receipt.ApplicationId));
    }

    /// <summary>Those of a school that are 材料齐全, the records of that, and what was issued to them.</summary>
    private sealed record Run(IReadOnlyList<Guid> Complete, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> Records, ILookup<Guid, Receipt> Issued)
    {
        public Receipt? Valid(Guid id) => Issued[id].Where(receipt => Records[id].Contains(receipt.ApprovalRecordId)).MaxBy(receipt => receipt.Id);
    }
}
