using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>Turns conditions into a query; each way to ask has an index that ends with the time.</summary>
internal sealed class AuditQueries(
    AuditReader reader,
    IRepository<Account> accounts,
    IAgencyDirectory agencies,
    IApplicationNumbers applications,
    IEnumerable<IRelatedSubjects> related,
    IRequestClock clock)
{
    /// <summary>HTTP statuses from here on say that nothing was done.</summary>
    public const int FirstRefusal = 400;

    /// <summary>The records that fit, newest first.</summary>
    public async Task<IQueryable<AuditRecord>> FindAsync(AuditFilter filter, bool securityOnly)
    {
        var records = FindTime(filter);
        if (securityOnly)
        {
            records = records.Where(record => record.Category == AuditCategory.Security);
        }
        else if (filter.Kind == AuditFilter.Reads)
        {
            records = records.Where(record => record.Category == AuditCategory.Read);
        }

        if (!string.IsNullOrEmpty(filter.Operation))
        {
            records = records.Where(record => record.Operation == filter.Operation);
        }

        records = filter.Result switch
        {
            AuditFilter.Done => records.Where(record => record.Result < FirstRefusal),
            AuditFilter.Refused => records.Where(record => record.Result >= FirstRefusal),
            _ => records,
        };
        records = await FindUserAsync(records, filter.User, securityOnly);
        records = await FindSubjectAsync(records, filter.Subject);
        records = await FindAgencyAsync(records, filter.Agency);
        return Newest(records, await FindCursorAsync(filter.Before));
    }

    /// <summary>Everything recorded about one object, newest first.</summary>
    public async Task<IQueryable<AuditRecord>> FindHistoryAsync(Guid subjectId, long? before)
    {
        List<string?> subjects = [subjectId.ToString()];
        foreach (var acts in related)
        {
            subjects.AddRange((await acts.FindAsync(subjectId)).Select(id => id.ToString()));
        }

        return Newest(reader.Query().Where(record => subjects.Contains(record.SubjectId)), await FindCursorAsync(before));
    }

    private IQueryable<AuditRecord> FindTime(AuditFilter filter)
    {
        if (filter.From > filter.To)
        {
            throw new BusinessRuleException(IdentityErrorCodes.AuditTimeReversed) { Field = nameof(filter.To) };
        }

        var from = ToUtc(filter.From ?? filter.WithDefaults(clock.UtcNow).From!.Value);
        var records = reader.Query().Where(record => record.At >= from);
        if (filter.To is { } to)
        {
            var end = ToUtc(to).AddMinutes(1);
            records = records.Where(record => record.At < end);
        }

        return records;
    }

    /// <summary>A year nobody has lived in is read as the nearest one that the clock knows.</summary>
    private static DateTime ToUtc(DateTime local) => BeijingTime.ToUtc(local.Year < 2000 ? new DateTime(2000, 1, 1) : local.Year > 2100 ? new DateTime(2100, 1, 1) : local);

    /// <summary>A failed login was done by nobody: in the security log it is found by the account it was tried with.</summary>
    private async Task<IQueryable<AuditRecord>> FindUserAsync(IQueryable<AuditRecord> records, string? loginName, bool securityOnly)
    {
        if (string.IsNullOrWhiteSpace(loginName))
        {
            return records;
        }

        var name = loginName.Trim();
        var id = await accounts.Query().Where(account => account.LoginName == name).Select(account => account.Id).FirstOrDefaultAsync();
        var subject = id.ToString();
        return securityOnly
            ? records.Where(record => record.UserId == id || record.SubjectId == subject)
            : records.Where(record => record.UserId == id);
    }

    private async Task<IQueryable<AuditRecord>> FindSubjectAsync(IQueryable<AuditRecord> records, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return records;
        }

        var id = Guid.TryParse(text.Trim(), out var given) ? given : await applications.FindIdAsync(text.Trim());
        var subject = id.ToString();
        return records.Where(record => record.SubjectId == subject);
    }

    private async Task<IQueryable<AuditRecord>> FindAgencyAsync(IQueryable<AuditRecord> records, string? code)
    {
        if (string.IsNullOrWhiteSpace(code) || !reader.IsOfPlatform)
        {
            return records;
        }

        var id = (await agencies.FindByCodeAsync(code.Trim()))?.Id ?? Guid.Empty;
        return records.Where(record => record.TenantId == id);
    }

    /// <summary>Only a record the user may see is a place to go on from.</summary>
    private async Task<(DateTime At, long Sequence)?> FindCursorAsync(long? before) => before is { } sequence
        && await reader.Query().Where(record => record.Sequence == sequence).Select(record => (DateTime?)record.At).FirstOrDefaultAsync() is { } at
            ? (at, sequence)
            : null;

    private static IQueryable<AuditRecord> Newest(IQueryable<AuditRecord> records, (DateTime At, long Sequence)? cursor)
    {
        if (cursor is var (at, sequence))
        {
            // The first condition says nothing new to us, but bounds the index for the database.
            records = records.Where(record => record.At <= at && (record.At < at || record.Sequence < sequence));
        }

        return records.OrderByDescending(record => record.At).ThenByDescending(record => record.Sequence);
    }
}
