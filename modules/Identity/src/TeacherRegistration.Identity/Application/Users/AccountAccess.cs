using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Users;

/// <summary>What lets an account in or keeps it out: sessions, half-finished logins, the lock after wrong passwords.</summary>
internal sealed class AccountAccess(
    IRepository<Session> sessions, IRepository<LoginAttempt> logins, IRepository<AttemptEntry> failures, IOptions<LoginOptions> options, TimeProvider timeProvider)
{
    private const string KeyPrefix = "password:";

    /// <summary>Under which key wrong passwords of the account are counted.</summary>
    public static string KeyOf(Guid accountId) => $"{KeyPrefix}{accountId}";

    /// <summary>Ends every session, and every login that has given the password only; within the caller's unit of work.</summary>
    public async Task EndAsync(Guid accountId)
    {
        await sessions.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync();
        await logins.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync();
    }

    /// <summary>Forgets the wrong passwords, within the caller's unit of work.</summary>
    public Task UnlockAsync(Guid accountId)
    {
        // Known devices are counted by themselves, under keys that go on behind the account's.
        var (key, ofDevices) = (KeyOf(accountId), KeyOf(accountId) + ":");
        return failures.Query().Where(row => row.Key == key || row.Key.StartsWith(ofDevices)).ExecuteDeleteAsync();
    }

    /// <summary>Which of the accounts, or of all, are locked now.</summary>
    public async Task<IReadOnlySet<Guid>> FindLockedAsync(IReadOnlyCollection<Guid>? among = null)
    {
        var since = timeProvider.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(options.Value.FailureMinutes);
        var keys = among?.Select(KeyOf).ToList();
        var limit = options.Value.FailuresPerAccount;
        var rows = failures.Query().Where(row => row.At > since);
        rows = keys is null ? rows.Where(row => row.Key.StartsWith(KeyPrefix)) : rows.Where(row => keys.Contains(row.Key));
        var locked = await rows.GroupBy(row => row.Key).Where(group => group.Count() >= limit).Select(group => group.Key).ToListAsync();
        return locked.Select(key => Guid.TryParse(key[KeyPrefix.Length..], out var id) ? id : Guid.Empty).ToHashSet();
    }
}
