using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Removes what is older than the retention time: whole sealed ranges from the beginning of the chain. The last of their seals stays and is
/// signed as the boundary, so that the rest stays verifiable and nobody without the key can remove more.
/// </summary>
public sealed class AuditRetention
{
    private const int BatchLength = 2_000;

    private readonly AppDbContext context;
    private readonly IDatabaseProvider provider;
    private readonly AuditSigner signer;
    private readonly AuditOptions options;
    private readonly TimeProvider timeProvider;

    internal AuditRetention(AppDbContext context, IDatabaseProvider provider, AuditSigner signer, IOptions<AuditOptions> options, TimeProvider timeProvider)
    {
        this.context = context;
        this.provider = provider;
        this.signer = signer;
        this.options = options.Value;
        this.timeProvider = timeProvider;
    }

    /// <summary>Removes what is older than configured; returns the number of records. The caller has verified the chain: a broken one is evidence.</summary>
    public Task<long> RunAsync(CancellationToken cancellationToken = default) =>
        RemoveAsync(Now.AddMonths(-options.RetentionMonths), cancellationToken);

    /// <summary>Removes what was sealed before the time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is less than six months ago.</exception>
    public async Task<long> RemoveAsync(DateTime before, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(before, Now.AddMonths(-AuditOptions.MinimumRetentionMonths));
        var boundary = await context.Set<AuditSeal>().AsNoTracking().Where(seal => seal.At < before)
            .OrderByDescending(seal => seal.Id).FirstOrDefaultAsync(cancellationToken);
        if (boundary is null || await HoldsYoungerAsync(boundary, before, cancellationToken))
        {
            return 0;
        }

        // Before the boundary is signed: an account that may not remove must not move it either, or what lies before would be verified no more.
        await context.Set<AuditRecord>().Where(record => record.Sequence < 0).ExecuteDeleteAsync(cancellationToken);
        if (!await context.Set<AuditSignature>().AnyAsync(row => row.Kind == AuditSignatureKind.Boundary && row.SealId == boundary.Id, cancellationToken))
        {
            await signer.SignAsync(AuditSignatureKind.Boundary, boundary, cancellationToken);
        }

        // The records first: as long as older seals stand, the verifier knows that the removal is not over.
        var removed = await RemoveRecordsAsync(boundary, cancellationToken);
        using var gate = await provider.EnterWriteAsync();
        await context.Set<AuditSignature>().Where(row => row.SealId < boundary.Id).ExecuteDeleteAsync(cancellationToken);
        await context.Set<AuditSeal>().Where(seal => seal.Id < boundary.Id).ExecuteDeleteAsync(cancellationToken);
        return removed;
    }

    private DateTime Now => timeProvider.GetUtcNow().UtcDateTime;

    private Task<bool> HoldsYoungerAsync(AuditSeal boundary, DateTime before, CancellationToken cancellationToken) =>
        context.Set<AuditRecord>().AnyAsync(record => record.At >= before && record.Sequence <= boundary.LastSequence, cancellationToken);

    /// <summary>In small bites: others write into the table all the time.</summary>
    private async Task<long> RemoveRecordsAsync(AuditSeal boundary, CancellationToken cancellationToken)
    {
        var removed = 0L;
        while (await context.Set<AuditRecord>().Where(record => record.Sequence <= boundary.LastSequence)
            .MinAsync(record => (long?)record.Sequence, cancellationToken) is { } first)
        {
            var end = Math.Min(first + BatchLength - 1, boundary.LastSequence);
            using var gate = await provider.EnterWriteAsync();
            removed += await context.Set<AuditRecord>().Where(record => record.Sequence <= end).ExecuteDeleteAsync(cancellationToken);
        }

        return removed;
    }
}
