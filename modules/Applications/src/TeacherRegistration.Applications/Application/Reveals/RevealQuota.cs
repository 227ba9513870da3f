using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Reveals;

/// <summary>How many distinct persons an account may have shown a number of, or open at other points, in a day; the same person again counts once.</summary>
internal sealed class RevealQuota(
    IRepository<RevealedPerson> revealed, ISettingProvider settings, ICurrentUser user, IRequestClock clock, AlarmLog alarms)
{
    /// <summary>Counts the person, in the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">429 until the next day.</exception>
    public async Task CountAsync(QuotaKind kind, Guid personId)
    {
        var (accountId, day) = (user.Id, BeijingTime.DateOf(clock.UtcNow));
        var today = revealed.Query().Where(row => row.AccountId == accountId && row.Kind == kind && row.Day == day);
        if (await today.AnyAsync(row => row.PersonId == personId))
        {
            return;
        }

        var last = await today.MaxAsync(row => (int?)row.Ordinal) ?? 0;
        var quota = await settings.GetAsync<int>(kind == QuotaKind.OtherPoint ? ApplicationsSettings.OtherPointQuota : ApplicationsSettings.RevealQuota);
        if (last >= quota)
        {
            throw Refuse(kind, accountId, day, quota);
        }

        revealed.Add(new RevealedPerson(Guid.CreateVersion7(), kind, accountId, day, last + 1, personId));
        if (last == 0)
        {
            // What was counted on other days has done its work; the audit log keeps who saw whom.
            foreach (var old in await revealed.Tracked().Where(row => row.AccountId == accountId && row.Kind == kind && row.Day < day).ToListAsync())
            {
                revealed.Remove(old);
            }
        }
    }

    private BusinessRuleException Refuse(QuotaKind kind, Guid accountId, DateOnly day, int quota)
    {
        if (kind == QuotaKind.OtherPoint)
        {
            alarms.OtherPointQuotaReached(accountId, quota);
        }
        else
        {
            alarms.RevealQuotaReached(accountId, quota);
        }

        var code = kind == QuotaKind.OtherPoint ? ApplicationsErrorCodes.OtherPointQuotaReached : ApplicationsErrorCodes.RevealQuotaReached;
        return new BusinessRuleException(code, RuleViolationKind.TooMany, quota)
        {
            RetryAfter = BeijingTime.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue)) - clock.UtcNow,
        };
    }
}
