using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Signs seals, and checks signatures with the present key and the former ones.</summary>
public sealed class AuditKey : IDisposable
{
    private const int IdLength = 16;

    private readonly Dictionary<string, ECDsa> keys = [];
    private readonly ECDsa current = ECDsa.Create();

    // The class promises nothing to two threads at once.
    private readonly Lock turn = new();

    /// <param name="options">The keys.</param>
    public AuditKey(IOptions<AuditOptions> options)
    {
        current.ImportPkcs8PrivateKey(Convert.FromBase64String(options.Value.SigningKey), out _);
        Id = Add(current);
        foreach (var former in options.Value.FormerKeys)
        {
            var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(former), out _);
            Add(key);
        }
    }

    /// <summary>The present key's name: the beginning of its public key's hash.</summary>
    public string Id { get; }

    internal AuditSignature Sign(AuditSignatureKind kind, AuditSeal seal, DateTime now)
    {
        var unsigned = Make(kind, seal, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), []);
        lock (turn)
        {
            return Make(kind, seal, unsigned.At, current.SignData(unsigned.SignedBytes(), HashAlgorithmName.SHA256));
        }
    }

    /// <summary>Whether one of our keys signed exactly this.</summary>
    public bool IsGenuine(AuditSignature signature)
    {
        lock (turn)
        {
            return keys.TryGetValue(signature.KeyId, out var key) && key.VerifyData(signature.SignedBytes(), signature.Signature, HashAlgorithmName.SHA256);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private AuditSignature Make(AuditSignatureKind kind, AuditSeal seal, DateTime at, byte[] signature) => new()
    {
        Kind = kind,
        SealId = seal.Id,
        LastSequence = seal.LastSequence,
        Hash = seal.Hash,
        At = at,
        KeyId = Id,
        Signature = signature,
    };

    private string Add(ECDsa key)
    {
        var id = Convert.ToHexString(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..IdLength];
        keys[id] = key;
        return id;
    }
}
