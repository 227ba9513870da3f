using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>
/// What the current user is shown: the platform's notices, the own agency's, and those of its superiors that are meant for it too.
/// It is asked on every page, so that it reads the few current rows by index and no more than it needs.
/// </summary>
internal sealed class NoticeBoard(
    IRepository<AgencyNotice> agencyNotices,
    IRepository<PlatformNotice> platformNotices,
    IRepository<NoticeReading> readings,
    NoticeScope scope,
    ICurrentUser user,
    IRequestClock clock)
{
    private const int MaximumShown = 100;
    private const int MaximumAlerts = 3;

    /// <summary>What the user must read and has not, oldest first.</summary>
    public async Task<IReadOnlyList<NoticeItem>> GetMustReadAsync()
    {
        var agencies = await ReadAsync((await AgencysAsync()).Where(notice => notice.MustRead), withText: false);
        var platforms = await ReadAsync(Current(platformNotices.Query()).Where(notice => notice.MustRead), withText: false);
        var unread = (await MarkAsync([.. agencies, .. platforms])).Where(notice => !notice.IsRead).OrderBy(notice => notice.PublishedAt).Take(MaximumAlerts);
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
        var agencies = await ReadAsync(await AgencysAsync(), withText: false);
        var platforms = await ReadAsync(Current(platformNotices.Query()), withText: false);
        return await MarkAsync([.. agencies.Concat(platforms).OrderByDescending(notice => notice.PublishedAt).Take(MaximumShown)]);
    }

    /// <summary>One notice with its text.</summary>
    /// <exception cref="BusinessRuleException">404: not there, not shown now, or not meant for the user.</exception>
    public async Task<NoticeItem> GetAsync(Guid id)
    {
        var found = await ReadAsync((await AgencysAsync()).Where(notice => notice.Id == id), withText: true);
        found = found.Count > 0 ? found : await ReadAsync(Current(platformNotices.Query()).Where(notice => notice.Id == id), withText: true);
        return found.Count > 0 ? (await MarkAsync(found))[0] : throw BusinessRuleException.NotFound();
    }

    /// <summary>Agencies' notices that reach the user. The tree is asked only where a superior has something to say.</summary>
    private async Task<IQueryable<AgencyNotice>> AgencysAsync()
    {
        if (scope.OwnId is not { } own)
        {
            return agencyNotices.Query().Where(_ => false);
        }

        var current = Current(agencyNotices.Query());
        var isSpokenTo = await current.AnyAsync(notice => notice.OwnerId != own && notice.Audience == NoticeAudience.OwnAndBelow);
        var superiors = isSpokenTo ? await scope.GetSuperiorsAsync() : [];
        return superiors.Count == 0
            ? current.Where(notice => notice.OwnerId == own)
            : current.Where(notice => notice.OwnerId == own || (notice.Audience == NoticeAudience.OwnAndBelow && superiors.Contains(notice.OwnerId)));
    }

    private IQueryable<T> Current<T>(IQueryable<T> notices)
        where T : Notice
    {
        var now = clock.UtcNow;
        return notices.Where(notice => notice.ValidUntil >= now && notice.ValidFrom <= now && notice.PublishedAt != null && notice.WithdrawnAt == null);
    }

    private static Task<List<NoticeItem>> ReadAsync<T>(IQueryable<T> notices, bool withText)
        where T : Notice => notices
        .OrderByDescending(notice => notice.PublishedAt)
        .Take(MaximumShown)
        .Select(notice => new NoticeItem(
            notice.Id, notice.Title, withText ? notice.Text : "", notice.MustRead, notice.PublishedBy, notice.PublishedAt!.Value, notice.ValidUntil))
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
