using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What an account has entered, for those who take it away from it.</summary>
internal sealed class EnteredData(IRepository<ApplicationDraft> drafts, IRepository<PersonalRecord> records, IColumnCipher cipher, IBackgroundJobManager jobs)
{
    /// <summary>Deletes drafts, records and photos of the account within the caller's unit of work.</summary>
    public async Task ForgetAsync(Guid accountId, CancellationToken cancellationToken)
    {
        foreach (var draft in await drafts.Tracked().Where(row => row.AccountId == accountId).ToListAsync(cancellationToken))
        {
            drafts.Remove(draft);
        }

        var ids = new List<Guid>();
        foreach (var record in await records.Tracked().Where(row => row.AccountId == accountId).ToListAsync(cancellationToken))
        {
            var file = JsonSerializer.Deserialize<PersonalFile>(cipher.Open(record.Content, PersonalRecord.ContentCellOf(record.Id)))!;
            ids.AddRange(file.PhotoIds);
            records.Remove(record);
        }

        if (ids.Count > 0)
        {
            jobs.Enqueue<PhotoJob>(PhotoJob.Data(new PhotoTask(accountId, ids)));
        }
    }
}
