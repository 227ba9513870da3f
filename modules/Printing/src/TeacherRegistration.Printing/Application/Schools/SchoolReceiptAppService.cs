using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Printing.Application.Receipts;
using TeacherRegistration.Printing.Domain.Receipts;

namespace TeacherRegistration.Printing.Application.Schools;

/// <summary>The receipts of a school as one run, in the order of its roster.</summary>
internal sealed class SchoolReceiptAppService(
    ISchoolDesk schools, IApplicationIntegrationService applications, IRepository<Receipt> receipts, ReceiptIssuer issuer, PrintGuard guard, AuditScope audit)
{
    /// <summary>More than a school has; the next run goes on after it.</summary>
    public const int Maximum = 500;

    /// <summary>Issues, in the caller's unit of work, the receipts of those that are 材料齐全 and have none.</summary>
    /// <exception cref="BusinessRuleException">404: nobody of this school has filed; 409: none is 材料齐全, all have one, outside the work period, or a character that cannot be printed.</exception>
    /// <returns>Id of the run.</returns>
    public async Task<Guid> IssueAsync(string school)
    {
        guard.Demand();
        var run = await ReadAsync(school, receipts.Query());
        var missing = run.Complete.Where(id => run.Valid(id) is null).Take(Maximum).ToList();
        var cases = await applications.GetCasesAsync(missing);
        if (cases.Count == 0)
        {
            throw new BusinessRuleException(run.Complete.Count == 0 ? PrintingErrorCodes.NoneComplete : PrintingErrorCodes.AllIssued, RuleViolationKind.Conflict);
        }

        await guard.DemandWorkPeriodAsync(cases[0]);
        var runId = Guid.CreateVersion7();
        audit.About(nameof(Receipt), runId);
        audit.Reason = school;
        await issuer.AddAsync([.. cases.Select(opened => (opened, run.Records[opened.Id][0]))], runId);
        return runId;
    }

    /// <summary>The runs of the school in the user's scope, newest first.</summary>
    /// <exception cref="BusinessRuleException">404: nobody of this school has filed.</exception>
    public async Task<IReadOnlyList<SchoolRun>> GetRunsAsync(string school)
    {
        guard.Demand();
        return [.. (await ReadAsync(school, receipts.Query())).AllValid
            .Where(receipt => receipt.RunId is not null)
            .GroupBy(receipt => receipt.RunId!.Value)
            .Select(run => new SchoolRun(run.Key, run.Min(receipt => receipt.IssuedAt), run.Count()))
            .OrderByDescending(run => run.IssuedAt)];
    }

    /// <summary>Those receipts of the run that are valid and in the user's scope, in the order of the roster.</summary>
    /// <exception cref="BusinessRuleException">404: there are none.</exception>
    public Task<IReadOnlyList<Receipt>> GetRunAsync(string school, Guid runId) => ReadRunAsync(school, runId, receipts.Query());

    /// <summary>Marks each of them as printed again, in the caller's unit of work (rule 11).</summary>
    /// <exception cref="BusinessRuleException">404: there are none.</exception>
    public async Task ReprintAsync(string school, Guid runId)
    {
        foreach (var receipt in await ReadRunAsync(school, runId, receipts.Tracked()))
        {
            receipt.Reprint(guard.UserName, guard.Now);
        }
    }

    private async Task<IReadOnlyList<Receipt>> ReadRunAsync(string school, Guid runId, IQueryable<Receipt> from)
    {
        guard.Demand();
        audit.About(nameof(Receipt), runId);
        audit.Reason = school;
        var issued = (await ReadAsync(school, from)).AllValid.Where(receipt => receipt.RunId == runId).ToList();
        return issued.Count > 0 ? issued : throw BusinessRuleException.NotFound();
    }

    private async Task<Run> ReadAsync(string school, IQueryable<Receipt> from)
    {
        var roster = await schools.GetRosterAsync(school);
        if (roster.Count == 0)
        {
            throw BusinessRuleException.NotFound();
        }

        var complete = roster.Where(row => row.Status == ConfirmationStatus.MaterialsComplete).Select(row => row.Id).ToList();
        var records = await applications.GetCompleteRecordsOfAsync(complete);
        // Whose conclusion a colleague has just taken back is no part of it.
        complete.RemoveAll(id => !records.ContainsKey(id));
        var issued = await from.Where(receipt => complete.Contains(receipt.ApplicationId)).ToListAsync();
        return new Run(complete, records, issued.ToLookup(receipt => receipt.ApplicationId));
    }

    /// <summary>Those of a school that are 材料齐全, the records of that, and what was issued to them.</summary>
    private sealed record Run(IReadOnlyList<Guid> Complete, IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> Records, ILookup<Guid, Receipt> Issued)
    {
        /// <summary>In the order of the roster.</summary>
        public IEnumerable<Receipt> AllValid => Complete.Select(Valid).OfType<Receipt>();

        public Receipt? Valid(Guid id) => Issued[id].Where(receipt => Records[id].Contains(receipt.ApprovalRecordId)).MaxBy(receipt => receipt.Id);
    }
}
