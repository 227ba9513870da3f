using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>The rows of 证书库 and the imports that wrote them.</summary>
internal sealed class RegisterStore(IRepository<RegisteredCertificate> certificates, IRepository<CertificateImport> imports)
{
    /// <summary>How many numbers are looked up at once.</summary>
    public const int BatchSize = 500;

    public IRepository<RegisteredCertificate> Certificates => certificates;

    public IRepository<CertificateImport> Imports => imports;

    /// <summary>The rows for changing, by number; those that are not there are left out.</summary>
    public async Task<Dictionary<string, RegisteredCertificate>> TakeAsync(IReadOnlyCollection<string> numbers) =>
        await certificates.Tracked().Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number);

    /// <summary>Whose the numbers are that are there already.</summary>
    public async Task<Dictionary<string, Guid>> FindOwnersAsync(IReadOnlyCollection<string> numbers)
    {
        var owners = new Dictionary<string, Guid>();
        foreach (var batch in numbers.Chunk(BatchSize))
        {
            foreach (var row in await certificates.Query().Where(row => batch.Contains(row.Number)).Select(row => new { row.Number, row.OwnerId }).ToListAsync())
            {
                owners[row.Number] = row.OwnerId;
            }
        }

        return owners;
    }
}
