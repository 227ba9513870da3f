using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Records;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>The first factor. Unknown, disabled, locked and wrong look alike, leave alike, and take as long (AUTH-10).</summary>
internal sealed class PasswordCheck(
    IRepository<Account> accounts,
    PasswordHashing hashing,
    LoginThrottle throttle,
    KnownDevices devices,
    LoginRecords records,
    IDatabaseProvider provider,
    AuditScope audit)
{
    public async Task<Account> FindAsync(AccountSide side, string loginName, string password, LoginClient client)
    {
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.LoginName == loginName && row.Side == side);
        var id = account?.Id ?? throttle.IdOf(loginName);
        audit.About(nameof(Account), id);
        var device = await devices.FindAsync(id, client.DeviceToken);
        var (admission, verdict) = await hashing.InTurnAsync(async () =>
        {
            var counted = await throttle.EnterAsync(id, password, client.Address, device);
            return (counted, hashing.Verify(account, password));
        });
        if (admission.IsRefused || account is not { IsEnabled: true } || verdict == PasswordVerificationResult.Failed)
        {
            var outcome = admission.IsRefused || account is { IsEnabled: false } ? LoginOutcome.Refused : LoginOutcome.WrongPassword;
            await records.WriteAsync(id, outcome, factor: null, client);
            await throttle.SlowDownAsync(admission);
            // Known to the security log alone.
            audit.RefusalReason = admission.IsRefused ? IdentityErrorCodes.AccountLocked
                : account is null ? IdentityErrorCodes.AccountUnknown
                : account.IsEnabled ? null
                : IdentityErrorCodes.AccountDisabled;
            throw new BusinessRuleException(IdentityErrorCodes.WrongPassword);
        }

        await throttle.LeaveAsync(admission);
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            await UpgradeAsync(account, password);
        }

        return account;
    }

    /// <summary>Hashes anew what was hashed with fewer rounds: only now is the password known (AUTH-13). Where it was just changed, the change stays.</summary>
    private async Task UpgradeAsync(Account account, string password)
    {
        var hash = hashing.Hash(password);
        using var gate = await provider.EnterWriteAsync();
        await accounts.Query().Where(row => row.Id == account.Id && row.PasswordHash == account.PasswordHash)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.PasswordHash, hash));
    }
}
