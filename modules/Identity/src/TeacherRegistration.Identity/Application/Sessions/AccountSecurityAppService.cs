using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Sessions;

/// <summary>账号安全: the own sessions, logins and authenticator at a glance; ends sessions.</summary>
internal sealed class AccountSecurityAppService(
    IRepository<Session> sessions,
    IRepository<LoginRecord> records,
    SessionAppService ending,
    AuthenticatorCheck authenticators,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    private const int MaximumSessions = 50;
    private const int MaximumRecords = 20;

    public async Task<AccountSecurity> GetAsync(string sessionToken)
    {
        var (hash, userId) = (SecretToken.Hash(sessionToken), user.Id);
        var (idle, oldest) = (clock.UtcNow - Session.IdleTime, clock.UtcNow - Session.Lifetime);
        var open = await sessions.Query()
            .Where(row => row.AccountId == userId && row.EndedAt == null && row.LastSeenAt > idle && row.StartedAt > oldest)
            .OrderByDescending(row => row.LastSeenAt)
            .Take(MaximumSessions)
            .Select(row => new OwnSession(row.Id, row.Device, row.Address, row.StartedAt, row.LastSeenAt, row.TokenHash == hash))
            .ToListAsync();
        var logins = await records.Query()
            .Where(row => row.AccountId == userId)
            .OrderByDescending(row => row.At)
            .Take(MaximumRecords)
            .Select(row => new OwnLogin(row.At, row.Outcome, row.Factor, row.Device, row.Address))
            .ToListAsync();
        return new AccountSecurity(open, logins, await authenticators.IsEnrolledAsync(userId), await authenticators.CountRecoveryCodesAsync(userId));
    }

    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">404: not one of the own.</exception>
    public Task EndAsync(Guid sessionId)
    {
        audit.About(nameof(Account), user.Id);
        return ending.EndOneAsync(user.Id, sessionId, SessionEnd.ByUser);
    }

    public Task EndOthersAsync(string sessionToken)
    {
        audit.About(nameof(Account), user.Id);
        return ending.EndOthersAsync(user.Id, sessionToken, SessionEnd.ByUser);
    }
}

/// <summary>What the page shows.</summary>
internal sealed record AccountSecurity(IReadOnlyList<OwnSession> Sessions, IReadOnlyList<OwnLogin> Logins, bool HasAuthenticator, int RecoveryCodes);

/// <summary>One of the own sessions.</summary>
internal sealed record OwnSession(Guid Id, string Device, string Address, DateTime StartedAt, DateTime LastSeenAt, bool IsThis);

/// <summary>One try to log in to the own account.</summary>
internal sealed record OwnLogin(DateTime At, LoginOutcome Outcome, SecondFactor? Factor, string Device, string Address);
