using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>The arithmetic of the seals. What it computes must never change: every seal ever made is checked by it.</summary>
internal static class AuditChain
{
    /// <summary>Bytes of one entry in <see cref="AuditSeal.Entries"/>: the number, and as much of the hash again.</summary>
    public const int EntryLength = 2 * sizeof(long);

    // A column that comes later and is empty in old records leaves their hashes as they are.
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static AuditEntry EntryOf(AuditRecord record) =>
        new(record.Sequence, SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record, Options)));

    /// <summary>The seal that closes the entries.</summary>
    public static AuditSeal Close(AuditSeal? previous, IReadOnlyList<AuditEntry> entries, DateTime now)
    {
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var seal = new AuditSeal
        {
            Id = (previous?.Id ?? 0) + 1,
            FirstSequence = entries[0].Sequence,
            LastSequence = entries[^1].Sequence,
            Count = entries.Count,
            At = at,
            Entries = Pack(entries),
        };
        return new AuditSeal
        {
            Id = seal.Id,
            FirstSequence = seal.FirstSequence,
            LastSequence = seal.LastSequence,
            Count = seal.Count,
            At = seal.At,
            Entries = seal.Entries,
            Hash = Hash(previous?.Hash, seal, entries),
        };
    }

    /// <summary>The hash of a seal over these entries.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> previous, AuditSeal seal, IEnumerable<AuditEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var number in (ReadOnlySpan<long>)[seal.Id, seal.FirstSequence, seal.LastSequence, seal.Count, seal.At.Ticks])
        {
            Append(hash, number);
        }

        foreach (var entry in entries)
        {
            Append(hash, entry.Sequence);
            hash.AppendData(entry.Hash);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The entries as a seal keeps them.</summary>
    public static byte[] Pack(IReadOnlyList<AuditEntry> entries)
    {
        var packed = new byte[entries.Count * EntryLength];
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = packed.AsSpan(index * EntryLength, EntryLength);
            BinaryPrimitives.WriteInt64BigEndian(entry, entries[index].Sequence);
            entries[index].Hash.AsSpan(0, sizeof(long)).CopyTo(entry[sizeof(long)..]);
        }

        return packed;
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}

/// <summary>One record in the chain.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Hash">SHA-256 over everything else it holds.</param>
internal sealed record AuditEntry(long Sequence, byte[] Hash);
