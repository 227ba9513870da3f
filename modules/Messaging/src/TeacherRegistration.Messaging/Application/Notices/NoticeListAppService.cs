using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>What an author sees of the own notices: the list, and who has read one.</summary>
internal sealed class NoticeListAppService(
    IRepository<AgencyNotice> agencyNotices,
    IRepository<PlatformNotice> platformNotices,
    IRepository<NoticeReading> readings,
    NoticeScope scope,
    ICurrentUser user)
{
    private const int PageSize = 20;
    private const int MaximumPage = 10_000;

    public async Task<NoticePage<NoticeRow>> ListAsync(int number)
    {
        user.Demand(MessagingPermissions.NoticesManage);
        var page = scope.OwnId is { } own
            ? await ReadAsync(agencyNotices.Query().Where(notice => notice.OwnerId == own), number)
            : await ReadAsync(platformNotices.Query(), number);
        var ids = page.Items.Select(row => row.Id).ToList();
        var counts = await readings.Query()
            .Where(reading => ids.Contains(reading.NoticeId))
            .GroupBy(reading => reading.NoticeId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count);
        return page with { Items = [.. page.Items.Select(row => row with { Readers = counts.GetValueOrDefault(row.Id) })] };
    }

    public async Task<NoticeDetails> GetAsync(Guid id, int number)
    {
        user.Demand(MessagingPermissions.NoticesManage);
        Notice? notice = scope.OwnId is { } own
            ? await agencyNotices.Query().FirstOrDefaultAsync(row => row.Id == id && row.OwnerId == own)
            : await platformNotices.Query().FirstOrDefaultAsync(row => row.Id == id);
        var found = notice ?? throw BusinessRuleException.NotFound();
        var all = readings.Query().Where(reading => reading.NoticeId == id);
        var rows = all.OrderBy(reading => reading.Id).Select(reading => new ReadingRow(reading.ReaderName, reading.PlaceName, reading.At));
        return new NoticeDetails(found, (found as AgencyNotice)?.Audience ?? NoticeAudience.OwnStaff, await all.CountAsync(), await CutAsync(rows, number));
    }

    private static Task<NoticePage<NoticeRow>> ReadAsync<T>(IQueryable<T> notices, int number)
        where T : Notice => CutAsync(
            notices.OrderByDescending(notice => notice.Id).Select(notice => new NoticeRow(
                notice.Id, notice.Title, notice.MustRead, new TimeWindow(notice.ValidFrom, notice.ValidUntil), notice.PublishedAt, notice.WithdrawnAt)),
            number);

    private static async Task<NoticePage<T>> CutAsync<T>(IQueryable<T> rows, int number)
    {
        var page = Math.Clamp(number, 1, MaximumPage);
        var items = await rows.Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync();
        return new NoticePage<T>([.. items.Take(PageSize)], page, items.Count > PageSize);
    }
}
