using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.AgencyCodes;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.AgencyCodes;

/// <summary>Tells a person after login that a one-time code was used for the account before.</summary>
internal sealed class LoginNoticeAppService(IRepository<AgencyCode> codes, IRepository<Session> sessions, ICurrentUser user, IRequestClock clock)
{
    public async Task<IReadOnlyList<LoginNotice>> GetAsync() => await Unseen()
        .OrderByDescending(row => row.UsedAt)
        .Take(20)
        .Select(row => new LoginNotice(row.UsedAt!.Value, row.IssuedByName, row.Reason))
        .ToListAsync();

    /// <summary>
    /// Puts the notices to rest. A session that was itself opened by such a code cannot: it might be the administrator's, and the person would
    /// never learn of it.
    /// </summary>
    public async Task AcknowledgeAsync(string sessionToken)
    {
        var hash = SecretToken.Hash(sessionToken);
        var session = await sessions.Query().SingleAsync(row => row.TokenHash == hash);
        if (session.Factor != SecondFactor.AgencyCode)
        {
            var now = clock.UtcNow;
            await Unseen().Where(row => row.UsedAt < session.StartedAt).ExecuteUpdateAsync(row => row.SetProperty(it => it.SeenAt, now));
        }
    }

    private IQueryable<AgencyCode> Unseen()
    {
        var (userId, now) = (user.Id, clock.UtcNow);
        return codes.Query().Where(row => row.AccountId == userId && row.UsedAt < now && row.SeenAt == null);
    }
}

/// <summary>When a code was used, who had issued it, and why.</summary>
internal sealed record LoginNotice(DateTime UsedAt, string IssuedByName, string Reason);
