using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>Who works on users, and what the record of it is about.</summary>
internal sealed class UserActor(ICurrentUser user, IRequestClock clock, AuditScope audit)
{
    public Guid Id => user.Id;

    public DateTime Now => clock.UtcNow;

    public void DemandFreshFactor() => user.DemandFreshFactor();

    public void Demand(string permission) => user.Demand(permission);

    public void About(Guid accountId) => audit.About(nameof(Account), accountId);
}
