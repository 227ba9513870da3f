using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>The only way to drafts and records, which lie outside all tenants: an account reaches its own (DESIGN §3).</summary>
internal sealed class DraftStore(
    IRepository<ApplicationDraft> drafts,
    IRepository<PersonalRecord> records,
    CertificateMatch match,
    IColumnCipher cipher,
    IBackgroundJobManager jobs,
    ICurrentUser user,
    IRequestClock clock)
{
    public DateTime Now => clock.UtcNow;

    public Guid OwnId
    {
        get
        {
            user.Demand(IdentityPermissions.ApplicantSite);
            return user.Id;
        }
    }

    /// <summary>The account's own drafts, newest first.</summary>
    public async Task<IReadOnlyList<ApplicationDraft>> GetAllAsync() => await Own(drafts.Query()).OrderByDescending(row => row.StartedAt).ToListAsync();

    /// <exception cref="BusinessRuleException">404: not there, or not the account's.</exception>
    public async Task<ApplicationDraft> GetAsync(Guid id) => await LookAsync(id) ?? throw BusinessRuleException.NotFound();

    /// <summary>The draft as it stands, or null.</summary>
    public Task<ApplicationDraft?> LookAsync(Guid id) => Own(drafts.Query()).FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>The draft for changing, in the version that was shown.</summary>
    /// <exception cref="BusinessRuleException">404: not there, or not the account's; 409: changed meanwhile.</exception>
    public async Task<ApplicationDraft> GetAsync(Guid id, long version)
    {
        var draft = await FindAsync(id) ?? throw BusinessRuleException.NotFound();
        return draft.Version == version ? draft : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }

    /// <summary>The draft for changing, or null.</summary>
    public async Task<ApplicationDraft?> FindAsync(Guid id) => await Own(drafts.Tracked()).FirstOrDefaultAsync(row => row.Id == id);

    public void Add(ApplicationDraft draft) => drafts.Add(draft);

    /// <summary>Takes the draft away; with it the data and photos of an application that was being edited.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="replaced">The application whose photos become those of the record; null where it stays as it was.</param>
    public async Task RemoveAsync(ApplicationDraft draft, ReplacedPhotos? replaced = null)
    {
        drafts.Remove(draft);
        if (draft.BaseVersion is not null && await FindRecordAsync(draft.Id) is { } record)
        {
            ForgetPhotos([.. Open(record).PhotoIds], replaced);
            records.Remove(record);
        }
    }

    /// <summary>What the account has entered under the id, its certificates as 证书库 has them now; empty in version 0 where nothing was.</summary>
    /// <exception cref="BusinessRuleException">404: there is none, and it is not that of the personal centre.</exception>
    public async Task<OpenedRecord> ReadAsync(Guid recordId) => await OpenAsync(recordId, await Own(records.Query()).FirstOrDefaultAsync(row => row.Id == recordId));

    /// <summary>Changes what is entered under the id; photos that it names no more are deleted.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="change">What becomes of it.</param>
    /// <param name="version">That which was shown; null: any.</param>
    /// <returns>What stands there now.</returns>
    /// <exception cref="BusinessRuleException">404 as above; 409: changed meanwhile, as from another tab.</exception>
    public async Task<PersonalFile> ChangeAsync(Guid recordId, Func<PersonalFile, PersonalFile> change, long? version = null)
    {
        var record = await FindRecordAsync(recordId);
        var opened = await OpenAsync(recordId, record);
        if (version is not null && opened.Version != version)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var file = change(opened.File);
        Write(recordId, record, opened.File, file);
        return file;
    }

    /// <summary>Whether it still is in the version.</summary>
    public Task<bool> IsUnchangedAsync(Guid recordId, long version) => Own(records.Query()).AnyAsync(row => row.Id == recordId && row.Version == version);

    /// <summary>Enters it under the id, whatever stood there; photos that it names no more are deleted.</summary>
    public async Task WriteAsync(Guid recordId, PersonalFile file)
    {
        var record = await FindRecordAsync(recordId);
        Write(recordId, record, record is null ? file : Open(record), file);
    }

    private async Task<OpenedRecord> OpenAsync(Guid recordId, PersonalRecord? record) => record is not null
        ? new OpenedRecord(recordId, record.Version, await match.ApplyAsync(Open(record)))
        : recordId == OwnId ? new OpenedRecord(recordId, 0, new PersonalFile()) : throw BusinessRuleException.NotFound();

    private void Write(Guid recordId, PersonalRecord? record, PersonalFile former, PersonalFile file)
    {
        var content = cipher.Seal(JsonSerializer.Serialize(file), PersonalRecord.ContentCellOf(recordId));
        if (record is null)
        {
            records.Add(new PersonalRecord(recordId, OwnId, content, Now));
            return;
        }

        ForgetPhotos([.. former.PhotoIds.Except(file.PhotoIds)]);
        record.Write(content, Now);
    }

    private void ForgetPhotos(IReadOnlyList<Guid> ids, ReplacedPhotos? replaced = null)
    {
        if (ids.Count > 0 || replaced is not null)
        {
            jobs.Enqueue<PhotoJob>(PhotoJob.Data(new PhotoTask(OwnId, ids, replaced)));
        }
    }

    private Task<PersonalRecord?> FindRecordAsync(Guid id) => Own(records.Tracked()).FirstOrDefaultAsync(row => row.Id == id);

    private IQueryable<ApplicationDraft> Own(IQueryable<ApplicationDraft> rows)
    {
        var own = OwnId;
        return rows.Where(row => row.AccountId == own);
    }

    private IQueryable<PersonalRecord> Own(IQueryable<PersonalRecord> rows)
    {
        var own = OwnId;
        return rows.Where(row => row.AccountId == own);
    }

    private PersonalFile Open(PersonalRecord record) => JsonSerializer.Deserialize<PersonalFile>(cipher.Open(record.Content, PersonalRecord.ContentCellOf(record.Id)))!;
}

/// <summary>A record that was opened.</summary>
/// <param name="Id">The account, or the application that is being edited.</param>
/// <param name="Version">For the forms that change it; 0 while nothing was entered.</param>
/// <param name="File">What it holds.</param>
internal sealed record OpenedRecord(Guid Id, long Version, PersonalFile File);
