using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>Puts records into words: names for ids, fetched once for a page of records.</summary>
internal sealed class AuditDescriber(
    AuditReader reader,
    AuditWords words,
    IRepository<Account> accounts,
    IAgencyDirectory agencies,
    IApplicationNumbers applications,
    ICurrentTenant tenant)
{
    private const string ApplicationType = "OnlineApplication";

    public async Task<IReadOnlyList<AuditEntry>> DescribeAsync(IReadOnlyList<AuditRecord> records)
    {
        var loginNames = await FindLoginNamesAsync(records);
        var numbers = await applications.GetNumbersAsync(IdsOf(records, ApplicationType));
        var agencyNames = reader.IsOfPlatform
            ? await agencies.GetShortNamesAsync([.. records.Select(record => record.TenantId).OfType<Guid>().Distinct()])
            : new Dictionary<Guid, string>();
        // Of a platform's auditor all points are hidden, and a user without an agency has none.
        var points = tenant.Id is null ? [] : (await agencies.GetPointsAsync()).ToDictionary(point => point.Id.ToString(), point => point.Name);
        return [.. records.Select(record => Describe(record, loginNames, numbers, agencyNames, points))];
    }

    private AuditEntry Describe(
        AuditRecord record,
        IReadOnlyDictionary<Guid, string> loginNames,
        IReadOnlyDictionary<Guid, string> numbers,
        IReadOnlyDictionary<Guid, string> agencyNames,
        IReadOnlyDictionary<string, string> points)
    {
        var id = Guid.TryParse(record.SubjectId, out var parsed) ? parsed : (Guid?)null;
        var name = id is null ? null : numbers.GetValueOrDefault(id.Value) ?? loginNames.GetValueOrDefault(id.Value);
        return new AuditEntry(
            record.Sequence,
            record.At,
            record.UserName,
            record.TenantId is { } agencyId ? agencyNames.GetValueOrDefault(agencyId) : null,
            words.Operation(record.Operation),
            record.SubjectType is null ? record.SubjectId ?? "" : $"{words.Entity(record.SubjectType)} {name ?? record.SubjectId}",
            record.SubjectType == ApplicationType ? id : null,
            record.Result,
            words.Reason(record.Reason, isHidden: reader.IsOfPlatform),
            record.IpAddress,
            ChangeTable.Read(record.Changes, words, points, isHidden: reader.IsOfPlatform),
            record.TraceId);
    }

    /// <summary>An account of another agency keeps its name: whoever tried an id that is not theirs learns nothing from the log.</summary>
    private async Task<IReadOnlyDictionary<Guid, string>> FindLoginNamesAsync(IReadOnlyList<AuditRecord> records)
    {
        var ids = IdsOf(records, nameof(Account));
        var found = accounts.Query().Where(account => ids.Contains(account.Id));
        if (tenant.Id is { } agencyId)
        {
            found = found.Where(account => account.AgencyId == agencyId);
        }

        return ids.Count == 0 ? new Dictionary<Guid, string>() : await found.ToDictionaryAsync(account => account.Id, account => account.Side == AccountSide.Applicant ? account.IdMask : account.LoginName);
    }

    private static List<Guid> IdsOf(IReadOnlyList<AuditRecord> records, string subjectType) =>
    [
        .. records.Where(record => record.SubjectType == subjectType && Guid.TryParse(record.SubjectId, out _))
            .Select(record => Guid.Parse(record.SubjectId!))
            .Distinct(),
    ];
}
