using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Walks the seals and the records under them, and names the first that is not as it was sealed: changed, deleted, inserted, moved,
/// or cut off at the end. It holds one range of records at a time.
/// </summary>
public sealed class AuditVerifier
{
    /// <summary>So many seals are walked with one query.</summary>
    internal const int SliceLength = 100;

    private readonly AppDbContext context;
    private readonly AuditSignatures signatures;

    internal AuditVerifier(AppDbContext context, AuditSignatures signatures) => (this.context, this.signatures) = (context, signatures);

    /// <summary>Verifies the whole chain and its signatures.</summary>
    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var heads = await signatures.ReadAsync(cancellationToken);
            var result = await VerifyAsync(heads, cancellationToken);
            if (result.IsIntact || !await HasMovedAsync(heads, cancellationToken))
            {
                return result;
            }
        }
    }

    /// <summary>Whether old records have been removed after their time since the signatures were read: then they are no fault.</summary>
    internal async Task<bool> HasMovedAsync(SignedHeads heads, CancellationToken cancellationToken) =>
        (await signatures.ReadAsync(cancellationToken)).Boundary?.SealId != heads.Boundary?.SealId;

    private async Task<AuditVerification> VerifyAsync(SignedHeads heads, CancellationToken cancellationToken)
    {
        var result = new AuditVerification(0, 0, heads.Count, 0, heads.Boundary?.SealId ?? 0, heads.Fault);
        while (result.Fault is null)
        {
            var slice = await VerifySliceAsync(heads, result.LastSealId, SliceLength, cancellationToken);
            result = result with
            {
                Seals = result.Seals + slice.Seals,
                Records = result.Records + slice.Records,
                LastSealId = slice.LastSealId,
                Fault = slice.Fault,
            };
            if (slice.Seals == 0)
            {
                break;
            }
        }

        return result.Fault is null ? await VerifyEndAsync(heads, result, cancellationToken) : result;
    }

    /// <summary>Verifies the seals after one that is taken as it stands.</summary>
    internal async Task<AuditVerification> VerifySliceAsync(SignedHeads heads, long afterSealId, int maximum, CancellationToken cancellationToken)
    {
        var previous = await context.Set<AuditSeal>().AsNoTracking().FirstOrDefaultAsync(seal => seal.Id == afterSealId, cancellationToken);
        if (previous is null && afterSealId > 0 || previous is not null && heads.FindFault(previous) is not null)
        {
            return new AuditVerification(0, 0, 0, 0, afterSealId, heads.MissingBoundary(previous, afterSealId));
        }

        var seals = await context.Set<AuditSeal>().AsNoTracking().Where(seal => seal.Id > afterSealId)
            .OrderBy(seal => seal.Id).Take(maximum).ToListAsync(cancellationToken);
        var walk = new ChainWalk(previous, seals, heads);
        if (seals.Count > 0)
        {
            var (after, end) = (previous?.LastSequence ?? 0, seals.Max(seal => seal.LastSequence));
            await foreach (var record in context.Set<AuditRecord>().AsNoTracking()
                .Where(record => record.Sequence > after && record.Sequence <= end)
                .OrderBy(record => record.Sequence)
                .AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (!walk.Take(record))
                {
                    break;
                }
            }
        }

        return walk.Finish();
    }

    /// <summary>What lies before the first seal and behind the last one.</summary>
    private async Task<AuditVerification> VerifyEndAsync(SignedHeads heads, AuditVerification result, CancellationToken cancellationToken)
    {
        var last = await context.Set<AuditSeal>().AsNoTracking().FirstOrDefaultAsync(seal => seal.Id == result.LastSealId, cancellationToken);
        var lastSequence = last?.LastSequence ?? 0;
        var unsealed = await context.Set<AuditRecord>().LongCountAsync(record => record.Sequence > lastSequence, cancellationToken);
        var fault = heads.Last is { } head && head.SealId > result.LastSealId
            ? new AuditFault(AuditFaultKind.TailCut, result.LastSealId + 1, lastSequence + 1)
            : await FindBeforeAsync(heads, cancellationToken);
        return result with { Unsealed = unsealed, Fault = fault };
    }

    /// <summary>
    /// Up to the boundary nothing is left, unless its removal is still under way or may not be done: then older seals stand there too, or
    /// records of the boundary's own range, as they were sealed.
    /// </summary>
    private async Task<AuditFault?> FindBeforeAsync(SignedHeads heads, CancellationToken cancellationToken)
    {
        if (heads.Boundary is not { } boundary || await context.Set<AuditSeal>().AnyAsync(seal => seal.Id < boundary.SealId, cancellationToken))
        {
            return null;
        }

        var seal = await context.Set<AuditSeal>().AsNoTracking().FirstAsync(row => row.Id == boundary.SealId, cancellationToken);
        await foreach (var record in context.Set<AuditRecord>().AsNoTracking()
            .Where(record => record.Sequence <= boundary.LastSequence)
            .OrderBy(record => record.Sequence)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (SealCheck.FindStray(seal, AuditChain.EntryOf(record)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }
}
