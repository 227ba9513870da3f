using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Attempts;

namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>
/// Counts acts in a sliding window. An act is written in a transaction of its own before it is counted: whatever runs at the same time,
/// on whatever node, no more than the limit pass.
/// </summary>
internal sealed class AttemptLimiter(IServiceScopeFactory scopeFactory, TimeProvider timeProvider)
{
    /// <summary>Counts one more act.</summary>
    /// <param name="key">What is counted, e.g. <c>password:account-id</c>.</param>
    /// <param name="limits">How many are allowed within which time.</param>
    /// <returns>Null when the act is allowed; otherwise how long to wait, and the act is not counted.</returns>
    public async Task<TimeSpan?> TryCountAsync(string key, params IReadOnlyList<AttemptLimit> limits) =>
        (await CountAsync([new CountedKey(key, limits)]))[0].Wait;

    /// <summary>Counts one act under several keys at once; under those whose limit is reached it is not counted.</summary>
    public async Task<IReadOnlyList<CountedAct>> CountAsync(IReadOnlyList<CountedKey> keys)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var entries = scope.ServiceProvider.GetRequiredService<IRepository<AttemptEntry>>();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
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
    public Task ForgetAsync(string key) => DeleteAsync(entries => entries.Where(row => row.Key == key));

    /// <summary>Takes back these acts, and forgets all that were counted under the key.</summary>
    public Task TakeBackAsync(IReadOnlyList<Guid> ids, string key) => DeleteAsync(entries => entries.Where(row => row.Key == key || ids.Contains(row.Id)));

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

    private async Task DeleteAsync(Func<IQueryable<AttemptEntry>, IQueryable<AttemptEntry>> choose)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await choose(scope.ServiceProvider.GetRequiredService<IRepository<AttemptEntry>>().Query()).ExecuteDeleteAsync();
    }
}
