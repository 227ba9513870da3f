using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.Users;

namespace TeacherRegistration.Identity.Application.Links;

/// <summary>Sends one-time links by text message. The job makes the link itself: no token lies in its data.</summary>
internal sealed class LinkSmsAppService(UserScope scope, LoginCodes codes, IBackgroundJobManager jobs, UserActor actor)
{
    /// <summary>Counts the message against the limits of the number, before the unit of work.</summary>
    public async Task<Guid> PrepareAsync(Guid id)
    {
        scope.DemandManage();
        var account = await scope.FindAsync(id);
        await scope.DemandManageAsync(account);
        actor.DemandFreshFactor();
        if (account.HasPassword || !account.IsEnabled)
        {
            throw new BusinessRuleException(IdentityErrorCodes.NoLinkNeeded, RuleViolationKind.Conflict);
        }

        if (codes.FindPhone(account) is not { } phone)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PhoneUnusable, RuleViolationKind.Conflict);
        }

        await codes.CountAsync(phone);
        return id;
    }

    public void Send(Guid id) => jobs.Enqueue<AccountLinkSmsJob>(new Dictionary<string, string> { [AccountLinkSmsJob.AccountIdKey] = id.ToString() });
}
