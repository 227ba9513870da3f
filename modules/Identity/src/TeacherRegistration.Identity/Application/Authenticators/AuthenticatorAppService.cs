using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Authenticators;

/// <summary>The own authenticator app: set up, replaced, removed, and its recovery codes.</summary>
internal sealed class AuthenticatorAppService(
    AuthenticatorStore store,
    AuthenticatorCheck check,
    IRepository<Account> accounts,
    IBackgroundJobManager jobs,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    public async Task<AuthenticatorSetup> GetAsync()
    {
        var pending = await store.FindPendingAsync(user.Id);
        return new AuthenticatorSetup(
            await check.IsEnrolledAsync(user.Id),
            await IsAgencyAccountAsync(),
            pending is null ? null : AuthenticatorKey.Of(pending, user.LoginName),
            await check.CountRecoveryCodesAsync(user.Id));
    }

    /// <summary>Makes a new secret; the app in use goes on counting until the new one is confirmed.</summary>
    public async Task BeginAsync()
    {
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        await store.BeginAsync(user.Id);
    }

    /// <summary>Enrols the app that knows the pending secret; returns new recovery codes, which are shown once.</summary>
    public async Task<IReadOnlyList<string>> ConfirmAsync(string? code)
    {
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        await store.ConfirmAsync(user.Id, (code ?? "").Trim(), clock.UtcNow);
        Tell();
        return await store.RenewRecoveryCodesAsync(user.Id);
    }

    /// <summary>New recovery codes in place of the old ones; shown once.</summary>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync()
    {
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        if (!await check.IsEnrolledAsync(user.Id))
        {
            throw new BusinessRuleException(IdentityErrorCodes.NoAuthenticator, RuleViolationKind.Conflict);
        }

        Tell();
        return await store.RenewRecoveryCodesAsync(user.Id);
    }

    public async Task RemoveAsync()
    {
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        if (!await IsAgencyAccountAsync())
        {
            throw new BusinessRuleException(IdentityErrorCodes.AuthenticatorNeeded, RuleViolationKind.Conflict);
        }

        await store.RemoveAsync(user.Id);
        Tell();
    }

    private void Tell() => jobs.Enqueue<AccountNoticeJob>(AccountNoticeJob.Data(user.Id, SmsTemplates.AuthenticatorChanged));

    private Task<bool> IsAgencyAccountAsync() => accounts.Query().AnyAsync(row => row.Id == user.Id && row.AgencyId != null);
}
