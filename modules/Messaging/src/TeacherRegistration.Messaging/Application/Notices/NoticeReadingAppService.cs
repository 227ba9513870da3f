using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.Application.Notices;

/// <summary>已阅读: anybody signed in, for a notice that is shown to them. Said twice, it counts once.</summary>
internal sealed class NoticeReadingAppService(
    NoticeBoard board, IRepository<NoticeReading> readings, NoticeScope scope, ICurrentUser user, IRequestClock clock, AuditScope audit)
{
    public async Task AcknowledgeAsync(Guid noticeId)
    {
        audit.About(nameof(Notice), noticeId);
        await board.GetAsync(noticeId);
        var accountId = user.Id;
        if (!await readings.Query().AnyAsync(reading => reading.NoticeId == noticeId && reading.AccountId == accountId))
        {
            readings.Add(new NoticeReading(Guid.CreateVersion7(), noticeId, accountId, user.DisplayName, await PlaceAsync(), clock.UtcNow));
        }
    }

    private async Task<string> PlaceAsync()
    {
        var agency = scope.OwnId is null ? "" : (await scope.GetOwnAsync()).ShortName;
        return user.PlaceName == agency ? agency : agency + user.PlaceName;
    }
}
