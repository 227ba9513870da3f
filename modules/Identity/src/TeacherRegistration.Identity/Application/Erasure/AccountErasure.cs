using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Erasure;

/// <summary>The login of an applicant's account, and what it has left behind.</summary>
internal sealed class AccountErasure(ErasedLogin login, AccountAccess access, ErasedFactors factors) : IAccountData
{
    public async Task<IReadOnlyList<Guid>> FindHeldAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
    [
        .. await login.Accounts.Query().Where(row => accountIds.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken),
        // Of a login that was on its way when the account was erased.
        .. await login.Sessions.Query().Where(row => accountIds.Contains(row.AccountId)).Select(row => row.AccountId).ToListAsync(cancellationToken),
        .. await login.Records.Query().Where(row => accountIds.Contains(row.AccountId)).Select(row => row.AccountId).Distinct().ToListAsync(cancellationToken),
    ];

    public async Task EraseAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await access.EndAsync(accountId);
        await access.UnlockAsync(accountId);
        List<string> counted = [$"factor:{accountId}", $"current:{accountId}", CopyKeyOf(accountId)];
        await login.Attempts.Query().Where(row => counted.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
        await login.Records.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        // Read first: no index begins with the account, and a deletion would lock all that it looks at.
        var devices = await login.Devices.Query().Where(row => row.AccountId == accountId).Select(row => row.Id).ToListAsync(cancellationToken);
        await login.Devices.Query().Where(row => devices.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        await factors.DeleteAsync(accountId, cancellationToken);
        if (await login.Accounts.Tracked().FirstOrDefaultAsync(row => row.Id == accountId && row.Side == AccountSide.Applicant, cancellationToken) is { } account)
        {
            login.Accounts.Remove(account);
        }
    }

    /// <summary>Under which key copies of the account's data are counted.</summary>
    public static string CopyKeyOf(Guid accountId) => $"copy:{accountId}";
}

/// <summary>What a login consists of.</summary>
internal sealed record ErasedLogin(
    IRepository<Account> Accounts, IRepository<Session> Sessions, IRepository<LoginRecord> Records, IRepository<KnownDevice> Devices, IRepository<AttemptEntry> Attempts);
