using Microsoft.Extensions.Caching.Memory;
using TeacherRegistration.Framework.Contracts.Tenancy;

namespace TeacherRegistration.Framework.Tenancy;

/// <summary>
/// What this node keeps in memory of agencies, each under the agency's stamp: every change raises it, and a request that has read a higher
/// one reads anew (decision 0021). One for each kind of thing that is kept.
/// </summary>
/// <param name="capacity">The sizes of all that is kept are no more in sum; what was not used for long goes first.</param>
/// <param name="sizeOf">The size of one, in the unit of <paramref name="capacity"/>; at least 1.</param>
public sealed class TenantMemory<T>(long capacity, Func<T, long> sizeOf) : IDisposable
    where T : class
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = capacity });

    /// <summary>What is kept of the current agency under its stamp or a higher one; else what is read now, and kept if there is a stamp.</summary>
    public async ValueTask<T> GetAsync(ICurrentTenant tenant, Func<Task<T>> read)
    {
        if (tenant is not { Id: { } id, Stamp: { } stamp })
        {
            return await read();
        }

        if (cache.Get<Entry>(id) is { } entry && entry.Stamp >= stamp)
        {
            return entry.Value;
        }

        // Read after the stamp: it may be newer, never older.
        var value = await read();
        cache.Set(id, new Entry(stamp, value), new MemoryCacheEntryOptions { Size = sizeOf(value), SlidingExpiration = Kept });
        return value;
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();

    private sealed record Entry(long Stamp, T Value);
}
