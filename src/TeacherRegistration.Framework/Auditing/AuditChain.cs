using System.Security.Cryptography;
using System.Text.Json;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>The arithmetic of the seals.</summary>
public static class AuditChain
{
    /// <summary>The hash that closes the records.</summary>
    /// <param name="previous">Hash of the seal before; empty for the first.</param>
    /// <param name="records">The records in order.</param>
    public static byte[] Hash(ReadOnlySpan<byte> previous, IEnumerable<AuditRecord> records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var record in records)
        {
            hash.AppendData(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record)));
        }

        return hash.GetHashAndReset();
    }
}
