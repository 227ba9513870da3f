using System.Globalization;
using System.Text;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>What a signature says about a seal.</summary>
public enum AuditSignatureKind
{
    /// <summary>The chain had come so far: later it must not be shorter, nor another.</summary>
    Head,

    /// <summary>What lies before was removed after its time; the chain begins here.</summary>
    Boundary,
}

/// <summary>A seal of the audit chain, signed with a key that the database does not hold.</summary>
public sealed class AuditSignature : IUnaudited
{
    /// <summary>Number of the row.</summary>
    public long Id { get; internal init; }

    /// <summary>What it says.</summary>
    public AuditSignatureKind Kind { get; init; }

    /// <summary>The seal.</summary>
    public long SealId { get; init; }

    /// <summary>The last record under the seal.</summary>
    public long LastSequence { get; init; }

    /// <summary>The seal's hash.</summary>
    public byte[] Hash { get; init; } = [];

    /// <summary>UTC, whole seconds.</summary>
    public DateTime At { get; init; }

    /// <summary>Which key signed it.</summary>
    public string KeyId { get; init; } = "";

    /// <summary>ECDSA P-256 with SHA-256 over the rest.</summary>
    public byte[] Signature { get; init; } = [];

    internal byte[] SignedBytes() => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Kind}|{SealId}|{LastSequence}|{Convert.ToHexString(Hash)}|{At:yyyy-MM-ddTHH:mm:ss}Z|{KeyId}"));
}
