using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Attempts;

namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>
/// Counts acts in a sliding window. An act is written in a transaction of its own before it is counted: whatever runs at the same time,
/// no more than the limit pass.
/// </summary>
internal sealed class AttemptLimiter(IServiceScopeFactory scopeFactory, TimeProvider timeProvider)
{
    /// <summary>Counts one more act.</summary>
    /// <param name="key">What is counted, e.g. <c>password:account-id</c>.</param>
    /// <param name="limits">How many are allowed within which time.</param>
    /// <returns>Null when the act is allowed; otherwise how long to wait, and the act is not counted.</returns>
    public async Task<TimeSpan?> TryCountAsync(string key, params IReadOnlyList<AttemptLimit> limits)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var entries = scope.ServiceProvider.GetRequiredService<IRepository<AttemptEntry>>();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var entry = new AttemptEntry(Guid.CreateVersion7(), key, now);
        entries.Add(entry);
        await context.SaveChangesAsync();
        foreach (var limit in limits)
        {
            var since = now - limit.Within;
            if (await entries.Query().CountAsync(row => row.Key == key && row.At > since) > limit.Count)
            {
                var oldest = await entries.Query().Where(row => row.Key == key && row.At > since).MinAsync(row => row.At);
                entries.Remove(entry);
                await context.SaveChangesAsync();
                return oldest - since;
            }
        }

        return null;
    }

    /// <summary>Forgets the acts counted under the key.</summary>
    public async Task ForgetAsync(string key)
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<AttemptEntry>>().Query().Where(row => row.Key == key).ExecuteDeleteAsync();
    }
}
