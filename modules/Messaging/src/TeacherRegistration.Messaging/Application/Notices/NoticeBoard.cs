using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>
/// What the current user is shown: the platform's notices, the own agency's, and those of its superiors that are meant for it too.
/// What must be read is asked on every page, and kept in memory under the agency's stamp.
/// </summary>
internal sealed class NoticeBoard(
    IRepository<AgencyNotice> agencyNotices,
    IRepository<PlatformNotice> platformNotices,
    IRepository<NoticeReading> readings,
    NoticeScope scope,
    TenantMemory<MustReadNotices> memory,
    ICurrentTenant tenant,
    ICurrentUser user,
    IRequestClock clock)
{
    private const int MaximumShown = 100;
    private const int MaximumAlerts = 3;

    /// <summary>Of those that are planned too: no current one is to be missed for them.</summary>
    private const int MaximumKept = 1000;

    /// <summary>What the user must read and has not, oldest first.</summary>
    public async Task<IReadOnlyList<NoticeItem>> GetMustReadAsync()
    {
        var now = clock.UtcNow;
        var current = (await memory.GetAsync(tenant, ReadMustReadAsync)).Notices.Where(notice => notice.ValidFrom <= now && notice.ValidUntil >= now);
        var unread = (await MarkAsync([.. current])).Where(notice => !notice.IsRead).OrderBy(notice => notice.PublishedAt).Take(MaximumAlerts);
        var shown = new List<NoticeItem>();
        foreach (var notice in unread)
        {
            shown.Add(await GetAsync(notice.Id));
        }

        return shown;
    }

    /// <summary>Everything current, newest first.</summary>
    public async Task<IReadOnlyList<NoticeItem>> ListAsync()
    {
        var agencies = await ReadAsync(await AgencysAsync(Current(agencyNotices.Query())), withText: false);
        var platforms = await ReadAsync(Current(platformNotices.Query()), withText: false);
        return await MarkAsync([.. agencies.Concat(platforms).OrderByDescending(notice => notice.PublishedAt).Take(MaximumShown)]);
    }

    /// <summary>One notice with its text.</summary>
    /// <exception cref="BusinessRuleException">404: not there, not shown now, or not meant for the user.</exception>
    public async Task<NoticeItem> GetAsync(Guid id)
    {
        var found = await ReadAsync((await AgencysAsync(Current(agencyNotices.Query()))).Where(notice => notice.Id == id), withText: true);
        found = found.Count > 0 ? found : await ReadAsync(Current(platformNotices.Query()).Where(notice => notice.Id == id), withText: true);
        return found.Count > 0 ? (await MarkAsync(found))[0] : throw BusinessRuleException.NotFound();
    }

    /// <summary>What is to be read now or later: the memory outlives the start of a notice.</summary>
    private async Task<MustReadNotices> ReadMustReadAsync()
    {
        var agencies = await ReadAsync(await AgencysAsync(ToBeRead(agencyNotices.Query())), withText: false, MaximumKept);
        return new MustReadNotices([.. agencies, .. await ReadAsync(ToBeRead(platformNotices.Query()), withText: false, MaximumKept)]);
    }

    private IQueryable<T> ToBeRead<T>(IQueryable<T> notices)
        where T : Notice
    {
        var now = clock.UtcNow;
        return notices.Where(notice => notice.ValidUntil >= now && notice.PublishedAt != null && notice.WithdrawnAt == null && notice.MustRead);
    }

    /// <summary>Those of the agencies' notices that reach the user. The tree is asked only where a superior has something to say.</summary>
    private async Task<IQueryable<AgencyNotice>> AgencysAsync(IQueryable<AgencyNotice> notices)
    {
        if (scope.OwnId is not { } own)
        {
            return notices.Where(_ => false);
        }

        var isSpokenTo = await notices.AnyAsync(notice => notice.OwnerId != own && notice.Audience == NoticeAudience.OwnAndBelow);
        var superiors = isSpokenTo ? await scope.GetSuperiorsAsync() : [];
        return superiors.Count == 0
            ? notices.Where(notice => notice.OwnerId == own)
            : notices.Where(notice => notice.OwnerId == own || (notice.Audience == NoticeAudience.OwnAndBelow && superiors.Contains(notice.OwnerId)));
    }

    private IQueryable<T> Current<T>(IQueryable<T> notices)
        where T : Notice
    {
        var now = clock.UtcNow;
        return notices.Where(notice => notice.ValidUntil >= now && notice.ValidFrom <= now && notice.PublishedAt != null && notice.WithdrawnAt == null);
    }

    private static Task<List<NoticeItem>> ReadAsync<T>(IQueryable<T> notices, bool withText, int most = MaximumShown)
        where T : Notice => notices
        .OrderByDescending(notice => notice.PublishedAt)
        .Take(most)
        .Select(notice => new NoticeItem(
            notice.Id, notice.Title, withText ? notice.Text : "", notice.MustRead, notice.PublishedBy, notice.PublishedAt!.Value, notice.ValidFrom, notice.ValidUntil))
        .ToListAsync();

    private async Task<List<NoticeItem>> MarkAsync(List<NoticeItem> notices)
    {
        if (notices.Count == 0)
        {
            return notices;
        }

        var (ids, accountId) = (notices.Select(notice => notice.Id).ToList(), user.Id);
        var read = await readings.Query()
            .Where(reading => reading.AccountId == accountId && ids.Contains(reading.NoticeId))
            .Select(reading => reading.NoticeId)
            .ToListAsync();
        return [.. notices.Select(notice => notice with { IsRead = read.Contains(notice.Id) })];
    }
}
