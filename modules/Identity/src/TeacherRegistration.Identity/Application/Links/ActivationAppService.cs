using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Links;

/// <summary>
/// The own password by a one-time link (AUTH-14): the only way a first password is set, and by the person alone. The platform's accounts
/// enrol their authenticator app with it.
/// </summary>
internal sealed class ActivationAppService(
    AccountLinks links,
    IRepository<Account> accounts,
    PasswordForm form,
    AccountAccess access,
    AuthenticatorStore authenticators,
    IBackgroundJobManager jobs,
    IRequestClock clock,
    AuditScope audit)
{
    /// <summary>Whose password the link sets, or null when it is not good.</summary>
    public async Task<ActivationDto?> FindAsync(string token)
    {
        if (await FindAccountAsync(token) is not { } account)
        {
            return null;
        }

        var secret = account.IsOfPlatform ? await authenticators.FindPendingAsync(account.Id) : null;
        return new ActivationDto(account.LoginName, account.DisplayName, secret is null ? null : AuthenticatorKey.Of(secret, account.LoginName));
    }

    /// <summary>Checks the form and hashes the password; slow on purpose, so it runs before the transaction.</summary>
    public async Task<string> HashAsync(string token, string password, string repeated)
    {
        var account = await FindAccountAsync(token) ?? throw Dead();
        audit.About(nameof(Account), account.Id);
        return await form.HashNewAsync(account, password, repeated);
    }

    /// <summary>Uses the link and keeps the password; the account's phone is told.</summary>
    /// <param name="token">The link's.</param>
    /// <param name="passwordHash">Hash of the password.</param>
    /// <param name="setupCode">What the authenticator app shows; asked of the platform's accounts.</param>
    public async Task ActivateAsync(string token, string passwordHash, string? setupCode)
    {
        var accountId = await links.FindAsync(token) ?? throw Dead();
        var account = await accounts.GetAsync(accountId);
        if (!account.IsEnabled || !await links.TryUseAsync(token))
        {
            throw Dead();
        }

        if (account.IsOfPlatform)
        {
            await authenticators.ConfirmAsync(accountId, (setupCode ?? "").Trim(), clock.UtcNow);
        }

        account.ChangePassword(passwordHash, clock.UtcNow);
        await access.EndAsync(accountId);
        await access.UnlockAsync(accountId);
        jobs.Enqueue<AccountNoticeJob>(AccountNoticeJob.Data(accountId, SmsTemplates.PasswordChanged));
    }

    private static BusinessRuleException Dead() => new(IdentityErrorCodes.LinkDead, RuleViolationKind.Conflict);

    private async Task<Account?> FindAccountAsync(string token) =>
        await links.FindAsync(token) is { } id && await accounts.FindAsync(id) is { IsEnabled: true } account ? account : null;
}

/// <summary>Whose password a link sets.</summary>
/// <param name="LoginName">Login name.</param>
/// <param name="DisplayName">姓名.</param>
/// <param name="Authenticator">The secret to take into an app; null for those who do not need one.</param>
internal sealed record ActivationDto(string LoginName, string DisplayName, AuthenticatorKey? Authenticator);
