using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.OnlineUsers;

/// <summary>在线用户: an agency's administrator sees and ends the sessions of the own agency, the platform's security administrator those of all staff.</summary>
internal sealed class OnlineUserAppService(
    IRepository<Session> sessions,
    IRepository<Account> accounts,
    SessionAppService ending,
    ICurrentUser user,
    ICurrentTenant tenant,
    IRequestClock clock,
    AuditScope audit)
{
    private const int PageSize = 50;

    public async Task<OnlineUserPage> GetPageAsync(int page)
    {
        user.Demand(IdentityPermissions.OnlineUsersManage);
        var visible = Visible();
        var rows = await visible.OrderByDescending(row => row.Session.LastSeenAt).ThenByDescending(row => row.Session.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(row => new OnlineUserDto(
                row.Session.Id, row.Account.Id, row.Account.LoginName, row.Account.DisplayName, row.Session.PlaceName,
                row.Session.Address, row.Session.Device, row.Session.StartedAt, row.Session.LastSeenAt))
            .ToListAsync();
        return new OnlineUserPage([.. rows.Take(PageSize)], page, rows.Count > PageSize, await visible.CountAsync());
    }

    /// <summary>Ends a session; its next request is refused, on whatever node.</summary>
    /// <exception cref="BusinessRuleException">404: not open, or not of this agency; 403: the own account, which logs out instead.</exception>
    public async Task EndAsync(Guid sessionId)
    {
        user.Demand(IdentityPermissions.OnlineUsersManage);
        var found = await Visible().FirstOrDefaultAsync(row => row.Session.Id == sessionId) ?? throw BusinessRuleException.NotFound();
        audit.About(nameof(Account), found.Account.Id);
        if (found.Account.Id == user.Id)
        {
            throw new BusinessRuleException(IdentityErrorCodes.NotForOneself, RuleViolationKind.Forbidden);
        }

        await ending.EndOneAsync(found.Account.Id, sessionId, SessionEnd.ByAdministrator);
    }

    private IQueryable<OpenSession> Visible()
    {
        var (idle, oldest) = (clock.UtcNow - Session.IdleTime, clock.UtcNow - Session.Lifetime);
        var agencyId = tenant.Id;
        return from session in sessions.Query()
               where session.EndedAt == null && session.LastSeenAt > idle && session.StartedAt > oldest
               join account in accounts.Query() on session.AccountId equals account.Id
               where account.IsEnabled && account.Side == AccountSide.Staff && (agencyId == null || account.AgencyId == agencyId)
               select new OpenSession { Session = session, Account = account };
    }

    private sealed class OpenSession
    {
        public required Session Session { get; init; }

        public required Account Account { get; init; }
    }
}
