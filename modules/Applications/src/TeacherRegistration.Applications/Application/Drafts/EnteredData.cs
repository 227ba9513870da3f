using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>What an account has entered, for those who take it away from it.</summary>
internal sealed class EnteredData(
    IRepository<ApplicationDraft> drafts, IRepository<PersonalRecord> records, IRepository<OpeningReminder> reminders, ApplicantPhotos photos, IColumnCipher cipher,
    IBackgroundJobManager jobs) : IAccountData
{
    /// <summary>Deletes drafts, reminders, records and photos of the account within the caller's unit of work; the account stays.</summary>
    public async Task ForgetAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await RemoveBegunAsync(accountId, cancellationToken);
        var named = (await RemoveRecordsAsync(accountId, cancellationToken)).SelectMany(record => Open(record).PhotoIds).ToList();
        if (named.Count > 0)
        {
            jobs.Enqueue<PhotoJob>(PhotoJob.Data(new PhotoTask(accountId, named)));
        }
    }

    public async Task<IReadOnlyList<Guid>> FindHeldAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
    [
        .. await drafts.Query().Where(row => accountIds.Contains(row.AccountId)).Select(row => row.AccountId).ToListAsync(cancellationToken),
        .. await reminders.Query().Where(row => accountIds.Contains(row.AccountId)).Select(row => row.AccountId).ToListAsync(cancellationToken),
        .. await records.Query().Where(row => accountIds.Contains(row.AccountId)).Select(row => row.AccountId).ToListAsync(cancellationToken),
    ];

    /// <summary>Opens nothing: what the keys of an old backup have sealed goes too.</summary>
    public async Task EraseAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await RemoveBegunAsync(accountId, cancellationToken);
        await RemoveRecordsAsync(accountId, cancellationToken);
    }

    public Task DeleteFilesAsync(Guid accountId, CancellationToken cancellationToken) => photos.DeleteAllAsync(accountId, cancellationToken);

    private async Task RemoveBegunAsync(Guid accountId, CancellationToken cancellationToken)
    {
        foreach (var draft in await drafts.Tracked().Where(row => row.AccountId == accountId).ToListAsync(cancellationToken))
        {
            drafts.Remove(draft);
            if (draft.BaseVersion is null)
            {
                // A submission that was refused has copied photos to the agency already, under the id that the application would have had.
                jobs.Enqueue<PhotoJob>(PhotoJob.Data(new PhotoTask(accountId, [], new ReplacedPhotos(draft.AgencyId, draft.Id, new RecordPhotos(null, null, null)))));
            }
        }

        foreach (var reminder in await reminders.Tracked().Where(row => row.AccountId == accountId).ToListAsync(cancellationToken))
        {
            reminders.Remove(reminder);
        }
    }

    private async Task<List<PersonalRecord>> RemoveRecordsAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var removed = await records.Tracked().Where(row => row.AccountId == accountId).ToListAsync(cancellationToken);
        removed.ForEach(records.Remove);
        return removed;
    }

    private PersonalFile Open(PersonalRecord record) => JsonSerializer.Deserialize<PersonalFile>(cipher.Open(record.Content, PersonalRecord.ContentCellOf(record.Id)))!;
}
