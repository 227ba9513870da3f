using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>The first factor. Unknown, disabled, locked and wrong look alike and take as long (AUTH-10).</summary>
internal sealed class PasswordCheck(
    IRepository<Account> accounts,
    IPasswordHasher<Account> hasher,
    AttemptLimiter limiter,
    AuditScope audit,
    IOptions<LoginOptions> options)
{
    private static string? decoyHash;

    public async Task<Account> FindAsync(string loginName, string password, string address)
    {
        var within = TimeSpan.FromMinutes(options.Value.FailureMinutes);
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.LoginName == loginName);
        if (account is not null)
        {
            audit.About(nameof(Account), account.Id);
        }

        var byAddress = $"address:{address}";
        var byAccount = $"password:{account?.Id}";
        if (await limiter.TryCountAsync(byAddress, new AttemptLimit(options.Value.FailuresPerAddress, within)) is { } wait)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TooManyFailures, RuleViolationKind.TooMany, Math.Ceiling(wait.TotalMinutes)) { RetryAfter = wait };
        }

        // Counted before the comparison: parallel guesses cannot overtake the counter.
        var isLocked = account is not null
            && await limiter.TryCountAsync(byAccount, new AttemptLimit(options.Value.FailuresPerAccount, within)) is not null;
        var isRight = Verify(account, password);
        if (account is null || isLocked || !isRight || !account.IsEnabled)
        {
            // Known to the security log alone.
            audit.RefusalReason = isLocked ? IdentityErrorCodes.AccountLocked
                : account?.IsEnabled == false ? IdentityErrorCodes.AccountDisabled
                : account is null ? IdentityErrorCodes.AccountUnknown
                : null;
            throw new BusinessRuleException(IdentityErrorCodes.WrongPassword);
        }

        await limiter.ForgetAsync(byAccount);
        await limiter.ForgetAsync(byAddress);
        return account;
    }

    public bool Verify(Account? account, string password)
    {
        decoyHash ??= hasher.HashPassword(null!, SecretToken.New());
        return hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? decoyHash, password) != PasswordVerificationResult.Failed && account is not null;
    }
}
