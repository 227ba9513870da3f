using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Imports;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>批量导入: first a dry run that keeps the file, then all rows or none.</summary>
internal sealed class ImportAppService(
    ImportChecker checker,
    FilingAppService filing,
    IPlanIntegrationService plans,
    IOpenFilings openFilings,
    ImportStore store,
    ImportUser user,
    AuditScope audit)
{
    /// <summary>The dry run; keeps the file where nothing is wrong. Runs outside a transaction.</summary>
    public async Task<(ImportReport Report, ImportBatch? Batch)> CheckAsync(byte[] content, string fileName)
    {
        user.Demand();
        await store.Scanner.DemandCleanAsync(content, user.Id);
        var report = await checker.CheckAsync(WorkbookReader.Read(content, fileName, ImportColumns.Required));
        if (report.Errors.Count > 0)
        {
            return (report, null);
        }

        var name = fileName.Length > ImportBatch.MaximumFileNameLength ? fileName[^ImportBatch.MaximumFileNameLength..] : fileName;
        var batch = new ImportBatch(
            Guid.CreateVersion7(), name, report.RowCount, report.Drafts.Count(draft => draft.Kind == RegistrationKind.First), report.Warnings.Count, user.Now);
        await store.Blobs.SaveAsync(ImportBatch.Container, user.TenantId, batch.Id, content);
        return (report, batch);
    }

    public void Keep(ImportBatch batch)
    {
        audit.About(nameof(ImportBatch), batch.Id);
        store.Batches.Add(batch);
    }

    public async Task<ImportBatch> GetAsync(Guid batchId)
    {
        user.Demand();
        return await store.Batches.Query().FirstOrDefaultAsync(batch => batch.Id == batchId) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Reads and checks the kept file once more: points, plans and people may have changed since. Runs outside a transaction.</summary>
    public async Task<ImportReport> PrepareAsync(Guid batchId)
    {
        var batch = await GetAsync(batchId);
        var content = await store.Blobs.FindAsync(ImportBatch.Container, user.TenantId, batchId) ?? throw BusinessRuleException.NotFound();
        return await checker.CheckAsync(WorkbookReader.Read(content, batch.FileName, ImportColumns.Required));
    }

    /// <summary>Files all rows in the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">409: filed already, or no longer without fault.</exception>
    public async Task FileAsync(Guid batchId, ImportReport report)
    {
        audit.About(nameof(ImportBatch), batchId);
        var batch = await store.Batches.GetAsync(batchId);
        if (batch.FiledAt is not null)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FiledAlready, RuleViolationKind.Conflict);
        }

        if (report.Errors.Count > 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ChangedSinceDryRun, RuleViolationKind.Conflict);
        }

        var planIds = report.Drafts.Select(draft => draft.ApplicationPlanId).Distinct().Order().ToList();
        await plans.HoldAsync(planIds);
        // Whoever files online takes the next number under this lock.
        foreach (var planId in planIds)
        {
            await openFilings.HoldAsync(planId);
        }

        var policy = await plans.GetCurrentPolicyAsync();
        var years = (await plans.GetApplicationPlansAsync()).ToDictionary(plan => plan.Id, plan => plan.Year);
        foreach (var group in report.Drafts.GroupBy(draft => years[draft.ApplicationPlanId]))
        {
            await filing.FileAsync([.. group], group.Key, policy.Id, DataSource.Import);
        }

        batch.MarkFiled(user.Now);
    }
}

/// <summary>Who imports: a registration user, for the whole agency.</summary>
internal sealed class ImportUser(ICurrentUser user, ICurrentTenant tenant, IRequestClock clock)
{
    public Guid TenantId => tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");

    public Guid Id => user.Id;

    public DateTime Now => clock.UtcNow;

    public void Demand() => user.Demand(ApplicationsPermissions.Import);
}

/// <summary>Where imports and their files are kept, and who looks at them before.</summary>
internal sealed record ImportStore(IRepository<ImportBatch> Batches, IBlobStore Blobs, UploadScanner Scanner);
