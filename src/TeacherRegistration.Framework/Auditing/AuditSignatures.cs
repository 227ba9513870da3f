using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Reads the signatures of the database and of the head file.</summary>
internal sealed class AuditSignatures(AppDbContext context, AuditKey key, AuditHeadFile file)
{
    public async Task<SignedHeads> ReadAsync(CancellationToken cancellationToken)
    {
        var heads = new SignedHeads(key);
        await foreach (var signature in context.Set<AuditSignature>().AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            heads.Add(signature);
        }

        await foreach (var signature in file.ReadAsync(cancellationToken))
        {
            heads.Add(signature);
        }

        return heads;
    }
}

/// <summary>What was signed of the chain.</summary>
internal sealed class SignedHeads(AuditKey key)
{
    private readonly Dictionary<long, AuditSignature> bySeal = [];

    /// <summary>Signatures read.</summary>
    public int Count { get; private set; }

    /// <summary>The first signature that none of our keys made.</summary>
    public AuditFault? Fault { get; private set; }

    /// <summary>Where the chain begins when what lay before was removed after its time.</summary>
    public AuditSignature? Boundary { get; private set; }

    /// <summary>How far the chain has come at least.</summary>
    public AuditSignature? Last { get; private set; }

    public void Add(AuditSignature signature)
    {
        Count++;
        if (!key.IsGenuine(signature))
        {
            Fault ??= new AuditFault(AuditFaultKind.SignatureInvalid, signature.SealId, signature.LastSequence);
            return;
        }

        bySeal[signature.SealId] = signature;
        if (signature.SealId > (Last?.SealId ?? 0))
        {
            Last = signature;
        }

        if (signature.Kind == AuditSignatureKind.Boundary && signature.SealId > (Boundary?.SealId ?? 0))
        {
            Boundary = signature;
        }
    }

    /// <summary>A seal that is not the one that was signed.</summary>
    public AuditFault? FindFault(AuditSeal seal) =>
        bySeal.TryGetValue(seal.Id, out var signed) && !signed.Hash.AsSpan().SequenceEqual(seal.Hash)
            ? new AuditFault(AuditFaultKind.SealChanged, seal.Id, seal.FirstSequence)
            : null;

    /// <summary>The seal that a walk was to begin after is gone, or another.</summary>
    public AuditFault MissingBoundary(AuditSeal? found, long sealId) => found is null
        ? new AuditFault(AuditFaultKind.SealMissing, sealId, bySeal.TryGetValue(sealId, out var signed) ? signed.LastSequence : 0)
        : FindFault(found)!;
}
