using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Attempts;

namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>
/// Counts acts in a sliding window. An act is written in a transaction of its own before it is counted: whatever runs at the same time,
/// on whatever node, no more than the limit pass.
/// </summary>
internal sealed class AttemptLimiter(IServiceScopeFactory scopeFactory, IDatabaseProvider provider, TimeProvider timeProvider) : IAttemptLimiter
{
    private const int MaximumTries = 5;

    /// <summary>Counts one more act.</summary>
    /// <param name="key">What is counted, e.g. <c>password:account-id</c>.</param>
    /// <param name="limits">How many are allowed within which time.</param>
    /// <returns>Null when the act is allowed; otherwise how long to wait, and the act is not counted.</returns>
    public async Task<TimeSpan?> TryCountAsync(string key, params IReadOnlyList<AttemptLimit> limits) =>
        (await CountAsync([new CountedKey(key, limits)]))[0].Wait;

    public Task<TimeSpan?> TryCountAsync(string key, int count, TimeSpan within) => TryCountAsync(key, new AttemptLimit(count, within));

    /// <summary>Counts one act under several keys at once; under those whose limit is reached it is not counted.</summary>
    public Task<IReadOnlyList<CountedAct>> CountAsync(IReadOnlyList<CountedKey> keys) => InScopeAsync(services => CountAsync(services, keys));

    private async Task<IReadOnlyList<CountedAct>> CountAsync(IServiceProvider services, IReadOnlyList<CountedKey> keys)
    {
        var entries = services.GetRequiredService<IRepository<AttemptEntry>>();
        var context = services.GetRequiredService<AppDbContext>();
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var added = keys.Select(key => new AttemptEntry(Guid.CreateVersion7(), key.Key, now)).ToList();
        added.ForEach(entries.Add);
        await context.SaveChangesAsync();
        var acts = new List<CountedAct>();
        foreach (var (key, entry) in keys.Zip(added))
        {
            var act = await MeasureAsync(entries, key, entry.Id, now);
            acts.Add(act);
            if (act.Wait is not null)
            {
                entries.Remove(entry);
            }
        }

        await context.SaveChangesAsync();
        return acts;
    }

    /// <summary>Forgets the acts counted under the key.</summary>
    public Task ForgetAsync(string key) => TakeBackAsync([], key);

    /// <summary>Takes back these acts, and forgets all that were counted under the key.</summary>
    public Task TakeBackAsync(IReadOnlyList<Guid> ids, string key) => InScopeAsync(async services =>
    {
        // One after the other: joined by "or" they would lock more rows than they delete.
        var entries = services.GetRequiredService<IRepository<AttemptEntry>>().Query();
        var forgotten = await entries.Where(row => row.Key == key).ExecuteDeleteAsync();
        return ids.Count == 0 ? forgotten : forgotten + await entries.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync();
    });

    private static async Task<CountedAct> MeasureAsync(IRepository<AttemptEntry> entries, CountedKey key, Guid id, DateTime now)
    {
        var most = 0;
        foreach (var limit in key.Limits)
        {
            var since = now - limit.Within;
            var number = await entries.Query().CountAsync(row => row.Key == key.Key && row.At > since);
            if (number > limit.Count)
            {
                var oldest = await entries.Query().Where(row => row.Key == key.Key && row.At > since).MinAsync(row => row.At);
                return new CountedAct(id, number, oldest - since);
            }

            most = Math.Max(most, number);
        }

        return new CountedAct(id, most, null);
    }

    /// <summary>Again when many count at once and the database refuses one of them for another's sake: no guess passes uncounted, no login fails for it.</summary>
    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = scopeFactory.CreateAsyncScope();
                using var gate = await provider.EnterWriteAsync();
                return await work(scope.ServiceProvider);
            }
            catch (Exception exception) when (attempt < MaximumTries && (exception as DbException ?? exception.InnerException as DbException) is { } error && provider.IsTransient(error))
            {
                // Done again in a new scope.
            }
        }
    }
}
