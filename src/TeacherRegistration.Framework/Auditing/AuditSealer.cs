using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherRegistration.Framework.EntityFrameworkCore;
using IDatabaseProvider = TeacherRegistration.Framework.EntityFrameworkCore.IDatabaseProvider;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Closes what has been recorded. The numbers of records are given before their transactions commit, so a lower one may still be on its way
/// when a higher one is there: the sealer waits for those, however long they take, and only then reads the range.
/// </summary>
internal sealed class AuditSealer(AppDbContext context, IDatabaseProvider provider, TimeProvider timeProvider)
{
    private const int MaximumRecords = 10_000;
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(15);

    /// <summary>Seals everything that is older than the settling time; returns the number of records.</summary>
    public async Task<int> SealAsync(CancellationToken cancellationToken = default)
    {
        var total = 0;
        int done;
        do
        {
            done = await SealRangeAsync(cancellationToken);
            total += done;
        }
        while (done >= MaximumRecords);
        return total;
    }

    private async Task<int> SealRangeAsync(CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        using var gate = await provider.EnterWriteAsync();
        // Named: the driver's own default would go on seeing the range as it was before the wait.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var last = await context.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Id).FirstOrDefaultAsync(cancellationToken);
        var after = last?.LastSequence ?? 0;
        var now = timeProvider.GetUtcNow().UtcDateTime;
        if (await FindEndAsync(after, now - SettlingTime, cancellationToken) is not { } end)
        {
            return 0;
        }

        await provider.AwaitAuditInsertsAsync(transaction.GetDbTransaction(), after, end, cancellationToken);
        var entries = new List<AuditEntry>();
        await foreach (var record in context.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Sequence > after && record.Sequence <= end)
            .OrderBy(record => record.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            entries.Add(AuditChain.EntryOf(record));
        }

        // Its number is the key: of two nodes that continue the same chain at once, one fails.
        context.Add(AuditChain.Close(last, entries, now));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return entries.Count;
    }

    /// <summary>The last settled record of the next range; a record from a clock that runs ahead goes with the settled ones after it.</summary>
    private async Task<long?> FindEndAsync(long after, DateTime settled, CancellationToken cancellationToken)
    {
        var next = await context.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Sequence > after)
            .OrderBy(record => record.Sequence)
            .Take(MaximumRecords)
            .Select(record => new { record.Sequence, record.At })
            .ToListAsync(cancellationToken);
        return next.LastOrDefault(record => record.At <= settled)?.Sequence;
    }
}
