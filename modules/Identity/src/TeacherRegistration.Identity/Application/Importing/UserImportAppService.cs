using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Imports;

namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>Import of users: first a dry run that keeps the file, then all rows or none. The users have no password until their link is used.</summary>
internal sealed class UserImportAppService(
    UserImportChecker checker, UserScope scope, UserActor actor, UserImportStore store, IRepository<Account> accounts, IBackgroundJobManager jobs, AuditScope audit)
{
    /// <summary>A workbook with the headings alone.</summary>
    public byte[] MakeTemplate()
    {
        scope.DemandManage();
        return WorkbookTemplate.Create(UserImportColumns.All);
    }

    /// <summary>The dry run; keeps the file where nothing is wrong. Runs outside a transaction.</summary>
    public async Task<(UserImportReport Report, UserImport? Import)> CheckAsync(byte[] content, string fileName)
    {
        scope.DemandManage();
        await store.Scanner.DemandCleanAsync(content, actor.Id);
        var report = await checker.CheckAsync(WorkbookReader.Read(content, fileName, UserImportColumns.All));
        if (report.Errors.Count > 0)
        {
            return (report, null);
        }

        var name = fileName.Length > UserImport.MaximumFileNameLength ? fileName[^UserImport.MaximumFileNameLength..] : fileName;
        var import = new UserImport(Guid.CreateVersion7(), name, report.RowCount, actor.Id, actor.Now);
        await store.Blobs.SaveAsync(UserImport.Container, scope.AgencyId, import.Id, content);
        return (report, import);
    }

    public void Keep(UserImport import)
    {
        audit.About(nameof(UserImport), import.Id);
        store.Imports.Add(import);
    }

    /// <exception cref="BusinessRuleException">404: not there, or another user's.</exception>
    public async Task<UserImport> FindAsync(Guid id)
    {
        scope.DemandManage();
        return await store.Imports.Query().FirstOrDefaultAsync(row => row.Id == id && row.CheckedBy == actor.Id) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Reads and checks the kept file once more: names and points may have changed since. Runs outside a transaction.</summary>
    public async Task<UserImportReport> PrepareAsync(Guid id)
    {
        var import = await FindAsync(id);
        actor.DemandFreshFactor();
        var content = await store.Blobs.FindAsync(UserImport.Container, scope.AgencyId, id) ?? throw BusinessRuleException.NotFound();
        return await checker.CheckAsync(WorkbookReader.Read(content, import.FileName, UserImportColumns.All));
    }

    /// <summary>Adds all rows in the caller's unit of work, and has the links sent where that is wanted.</summary>
    /// <exception cref="BusinessRuleException">409: added already, or no longer without fault.</exception>
    public async Task AddAsync(Guid id, UserImportReport report, bool sendLinks)
    {
        audit.About(nameof(UserImport), id);
        var import = await store.Imports.GetAsync(id);
        if (import.AddedAt is not null)
        {
            throw new BusinessRuleException(IdentityErrorCodes.AddedAlready, RuleViolationKind.Conflict);
        }

        if (report.Errors.Count > 0)
        {
            throw new BusinessRuleException(IdentityErrorCodes.ChangedSinceDryRun, RuleViolationKind.Conflict);
        }

        foreach (var account in report.Accounts)
        {
            accounts.Add(account);
            if (sendLinks && account.PhoneState == PhoneState.Usable)
            {
                jobs.Enqueue<AccountLinkSmsJob>(new Dictionary<string, string> { [AccountLinkSmsJob.AccountIdKey] = account.Id.ToString() });
            }
        }

        import.MarkAdded(actor.Now);
    }
}

/// <summary>Where imports and their files are kept, and who looks at them before.</summary>
internal sealed record UserImportStore(IRepository<UserImport> Imports, IBlobStore Blobs, UploadScanner Scanner);
