using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>证书库 for its owners: what they have imported, one row by its whole number, and 撤销 of an import.</summary>
internal sealed class RegisterAppService(RegisterStore store, RegisterUser user, IColumnCipher cipher, AuditScope audit)
{
    public const int PageSize = 20;

    /// <summary>One page of the owner's imports, newest first.</summary>
    public async Task<ImportHistory> GetHistoryAsync(int page)
    {
        user.Demand();
        var number = Math.Max(page, 1);
        var rows = await store.Imports.Query().Where(row => row.OwnerId == user.OwnerId && row.ImportedAt != null)
            .OrderByDescending(row => row.ImportedAt).ThenByDescending(row => row.Id)
            .Skip((number - 1) * PageSize).Take(PageSize + 1).ToListAsync();
        return new ImportHistory([.. rows.Take(PageSize)], number, rows.Count > PageSize);
    }

    /// <summary>The owner's row of the number, or null; a read that is recorded.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field <c>Number</c>: forbidden characters.</exception>
    public async Task<FoundCertificate?> FindAsync(string? number)
    {
        user.Demand();
        audit.Category = AuditCategory.Read;
        var clean = PlainText.Clean(number, "Number");
        var found = await store.Certificates.Query().FirstOrDefaultAsync(row => row.Number == clean && row.OwnerId == user.OwnerId);
        if (found is null)
        {
            return null;
        }

        audit.About(nameof(RegisteredCertificate), found.Id);
        var idMask = Masks.IdNumber(cipher.Open(found.IdNumber, RegisteredCertificate.IdCellOf(found.Id)));
        return new FoundCertificate(found.ToInfo(), found.Name, idMask, found.ImportId);
    }

    /// <summary>An import, and how many rows it has written that nobody has replaced since.</summary>
    /// <exception cref="BusinessRuleException">404: not there, another owner's, or never imported.</exception>
    public async Task<(CertificateImport Import, int Held)> GetAsync(Guid id)
    {
        user.Demand();
        var import = await store.Imports.Query().FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == user.OwnerId && row.ImportedAt != null)
            ?? throw BusinessRuleException.NotFound();
        return (import, await store.Certificates.Query().CountAsync(row => row.ImportId == id));
    }

    /// <summary>撤销: the rows that the import wrote last go. Those that a later import has replaced stay, and what it had replaced does not come back.</summary>
    /// <exception cref="BusinessRuleException">404 as above; 409: changed meanwhile, or taken back already.</exception>
    public async Task RemoveAsync(Guid id, long version)
    {
        await GetAsync(id);
        audit.About(nameof(CertificateImport), id);
        var import = await store.Imports.GetAsync(id, version);
        import.MarkRemoved(await store.Certificates.Query().Where(row => row.ImportId == id).ExecuteDeleteAsync(), user.Now);
    }
}

/// <summary>One page of imports.</summary>
internal sealed record ImportHistory(IReadOnlyList<CertificateImport> Imports, int Number, bool HasMore);

/// <summary>A row as its owner sees it.</summary>
/// <param name="Info">What is printed on the certificate.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdMask">The ID number, masked.</param>
/// <param name="ImportId">The import that has written it.</param>
internal sealed record FoundCertificate(CertificateInfo Info, string Name, string IdMask, Guid ImportId);
