using System.Buffers.Binary;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Compares a seal with the records that stand where it was made.</summary>
internal static class SealCheck
{
    /// <summary>The first difference, or null.</summary>
    /// <param name="previous">The seal before, or null for the first.</param>
    /// <param name="seal">The seal.</param>
    /// <param name="found">All records after the seal before, up to this one's last.</param>
    public static AuditFault? Find(AuditSeal? previous, AuditSeal seal, IReadOnlyList<AuditEntry> found)
    {
        var expectedId = (previous?.Id ?? 0) + 1;
        if (seal.Id != expectedId)
        {
            return new AuditFault(AuditFaultKind.SealMissing, expectedId, (previous?.LastSequence ?? 0) + 1);
        }

        return FindEntry(seal, found)
            ?? (AuditChain.Hash(previous?.Hash, seal, found).AsSpan().SequenceEqual(seal.Hash)
                ? null
                : new AuditFault(AuditFaultKind.SealChanged, seal.Id, seal.FirstSequence));
    }

    /// <summary>What is wrong with a record that stands in a range of which others have been removed after their time; null when it is as it was sealed.</summary>
    public static AuditFault? FindStray(AuditSeal seal, AuditEntry entry)
    {
        var sealedEntry = Unpack(seal.Entries).Find(one => one.Sequence == entry.Sequence);
        return sealedEntry.Sequence == 0 ? new AuditFault(AuditFaultKind.Inserted, seal.Id, entry.Sequence)
            : sealedEntry.Begin != BeginOf(entry.Hash) ? new AuditFault(AuditFaultKind.Changed, seal.Id, entry.Sequence)
            : null;
    }

    private static AuditFault? FindEntry(AuditSeal seal, IReadOnlyList<AuditEntry> found)
    {
        var sealedEntries = Unpack(seal.Entries);
        for (var index = 0; index < Math.Max(found.Count, sealedEntries.Count); index++)
        {
            if (index >= found.Count)
            {
                return new AuditFault(AuditFaultKind.Deleted, seal.Id, sealedEntries[index].Sequence);
            }

            var entry = found[index];
            if (index >= sealedEntries.Count || entry.Sequence < sealedEntries[index].Sequence)
            {
                return new AuditFault(AuditFaultKind.Inserted, seal.Id, entry.Sequence);
            }

            if (entry.Sequence > sealedEntries[index].Sequence)
            {
                return new AuditFault(AuditFaultKind.Deleted, seal.Id, sealedEntries[index].Sequence);
            }

            if (BeginOf(entry.Hash) is var begin && begin != sealedEntries[index].Begin)
            {
                var stoodElsewhere = sealedEntries.Any(other => other.Begin == begin);
                return new AuditFault(stoodElsewhere ? AuditFaultKind.Reordered : AuditFaultKind.Changed, seal.Id, entry.Sequence);
            }
        }

        return null;
    }

    private static List<(long Sequence, long Begin)> Unpack(byte[] packed) =>
    [
        .. Enumerable.Range(0, packed.Length / AuditChain.EntryLength)
            .Select(index => packed.AsSpan(index * AuditChain.EntryLength, AuditChain.EntryLength).ToArray())
            .Select(entry => (BinaryPrimitives.ReadInt64BigEndian(entry), BinaryPrimitives.ReadInt64BigEndian(entry.AsSpan(sizeof(long))))),
    ];

    private static long BeginOf(byte[] hash) => BinaryPrimitives.ReadInt64BigEndian(hash);
}
