using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>Import into 证书库: first a dry run that keeps the file, then all rows or none. A number that the owner had brought in before is replaced.</summary>
internal sealed class RegisterImportAppService(
    RegisterChecker checker, RegisterStore store, RegisterUser user, IBlobStore blobs, UploadScanner scanner, IColumnCipher cipher, AuditScope audit)
{
    /// <summary>A workbook with the headings alone.</summary>
    public byte[] MakeTemplate()
    {
        user.Demand();
        return WorkbookTemplate.Create(RegisterColumns.All);
    }

    /// <summary>The dry run; keeps the file where nothing is wrong. Runs outside a transaction.</summary>
    public async Task<(RegisterReport Report, CertificateImport? Import)> CheckAsync(byte[] content, string fileName)
    {
        user.Demand();
        await scanner.DemandCleanAsync(content, user.Id);
        var report = await checker.CheckAsync(WorkbookReader.Read(content, fileName, RegisterColumns.All));
        if (report.Errors.Count > 0)
        {
            return (report, null);
        }

        var name = fileName.Length > CertificateImport.MaximumFileNameLength ? fileName[^CertificateImport.MaximumFileNameLength..] : fileName;
        var import = new CertificateImport(Guid.CreateVersion7(), user.OwnerId, name, report.Counts, user.Now);
        await blobs.SaveAsync(CertificateImport.Container, user.OwnerId, import.Id, content);
        return (report, import);
    }

    public void Keep(CertificateImport import)
    {
        audit.About(nameof(CertificateImport), import.Id);
        store.Imports.Add(import);
    }

    /// <exception cref="BusinessRuleException">404: not there, or another owner's.</exception>
    public async Task<CertificateImport> GetAsync(Guid id)
    {
        user.Demand();
        return await store.Imports.Query().FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == user.OwnerId) ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>Reads and checks the kept file once more: others may have imported since. Runs outside a transaction.</summary>
    /// <exception cref="BusinessRuleException">404 as above; 409: the file is kept no more.</exception>
    public async Task<RegisterReport> PrepareAsync(Guid id)
    {
        var import = await GetAsync(id);
        var content = await blobs.FindAsync(CertificateImport.Container, user.OwnerId, id)
            ?? throw new BusinessRuleException(ApplicationsErrorCodes.ChangedSinceDryRun, RuleViolationKind.Conflict);
        return await checker.CheckAsync(WorkbookReader.Read(content, import.FileName, RegisterColumns.All));
    }

    /// <summary>Writes all rows in the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">409: imported already, or no longer without fault.</exception>
    public async Task ImportAsync(Guid id, RegisterReport report)
    {
        audit.About(nameof(CertificateImport), id);
        var import = await store.Imports.GetAsync(id);
        import.MarkImported(user.LoginName, user.Now);
        Demand(report.Errors.Count == 0);
        foreach (var batch in report.Entries.Chunk(RegisterStore.BatchSize))
        {
            var known = await store.TakeAsync([.. batch.Select(entry => entry.Info.Number)]);
            foreach (var entry in batch)
            {
                var certificate = known.GetValueOrDefault(entry.Info.Number) ?? Add(entry.Info.Number);
                Demand(certificate.OwnerId == user.OwnerId);
                certificate.Write(id, Seal(certificate.Id, entry), entry.Info);
            }
        }
    }

    private RegisteredCertificate Add(string number)
    {
        var added = new RegisteredCertificate(Guid.CreateVersion7(), number, user.OwnerId);
        store.Certificates.Add(added);
        return added;
    }

    private RegisteredHolder Seal(Guid id, RegisterEntry entry) => new(
        entry.Name, cipher.Seal(entry.IdNumber, RegisteredCertificate.IdCellOf(id)), BlindIndexes.OfIdNumber(cipher, entry.IdNumber));

    private static void Demand(bool isUnchanged)
    {
        if (!isUnchanged)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ChangedSinceDryRun, RuleViolationKind.Conflict);
        }
    }
}
