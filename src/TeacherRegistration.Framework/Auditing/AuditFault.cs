using System.Globalization;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>What is wrong with the chain.</summary>
public enum AuditFaultKind
{
    /// <summary>A record is not what was sealed.</summary>
    Changed,

    /// <summary>A sealed record is gone.</summary>
    Deleted,

    /// <summary>A record stands where none was sealed.</summary>
    Inserted,

    /// <summary>A record stands in another's place.</summary>
    Reordered,

    /// <summary>A seal is gone, with what lies under it or not.</summary>
    SealMissing,

    /// <summary>A seal does not fit its records, the seal before, or its signature.</summary>
    SealChanged,

    /// <summary>The chain once was longer: its end was cut off.</summary>
    TailCut,

    /// <summary>A signature is by none of our keys.</summary>
    SignatureInvalid,
}

/// <summary>The first thing found wrong.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SealId">The seal it belongs to.</param>
/// <param name="Sequence">The record, or the first of those concerned.</param>
public sealed record AuditFault(AuditFaultKind Kind, long SealId, long Sequence)
{
    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}: record {Sequence}, seal {SealId}");
}

/// <summary>What the verification saw.</summary>
/// <param name="Seals">Seals walked.</param>
/// <param name="Records">Records under them.</param>
/// <param name="Signatures">Signatures checked.</param>
/// <param name="Unsealed">Records not sealed yet.</param>
/// <param name="LastSealId">Where the walk ended.</param>
/// <param name="Fault">The first fault, or null when all is as it was sealed.</param>
public sealed record AuditVerification(long Seals, long Records, int Signatures, long Unsealed, long LastSealId, AuditFault? Fault)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsIntact => Fault is null;
}
