using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Every 10 s closes the records that are old enough that no running transaction can still insert one before them
/// (a unit of work ends after at most 10 s).
/// </summary>
[DisallowConcurrentExecution]
internal sealed class AuditSealJob(AppDbContext context, IDatabaseProvider provider, TimeProvider timeProvider) : IJob
{
    private const int MaximumRecords = 10_000;
    private static readonly TimeSpan SettlingTime = TimeSpan.FromSeconds(15);

    public async ValueTask Execute(IJobExecutionContext jobContext, CancellationToken cancellationToken) => await SealAsync(cancellationToken);

    internal async Task SealAsync(CancellationToken cancellationToken)
    {
        using var gate = await provider.EnterWriteAsync();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var last = await context.Set<AuditSeal>().OrderByDescending(seal => seal.Id).FirstOrDefaultAsync(cancellationToken);
        var after = last?.LastSequence ?? 0;
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var settled = now - SettlingTime;
        var records = await context.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Sequence > after)
            .OrderBy(record => record.Sequence)
            .Take(MaximumRecords)
            .ToListAsync(cancellationToken);
        records = [.. records.TakeWhile(record => record.At <= settled)];
        if (records.Count == 0)
        {
            return;
        }

        context.Add(new AuditSeal
        {
            FirstSequence = records[0].Sequence,
            LastSequence = records[^1].Sequence,
            Count = records.Count,
            At = now,
            Hash = AuditChain.Hash(last?.Hash, records),
        });
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
