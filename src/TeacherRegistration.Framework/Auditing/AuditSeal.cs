using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Closes a range of audit records: its hash covers the records and the seal before, so that no record can be changed, added or cut unseen.</summary>
public sealed class AuditSeal : IUnaudited
{
    /// <summary>Number of the seal; without gaps, so that two nodes cannot both continue the same chain, and a missing seal shows.</summary>
    public long Id { get; internal init; }

    /// <summary>First record of the range.</summary>
    public long FirstSequence { get; internal init; }

    /// <summary>Last record of the range.</summary>
    public long LastSequence { get; internal init; }

    /// <summary>Number of records in the range; numbers may be missing in between when a transaction was rolled back.</summary>
    public int Count { get; internal init; }

    /// <summary>UTC, whole seconds.</summary>
    public DateTime At { get; internal init; }

    /// <summary>Number and beginning of the hash of every record, 16 bytes each: they tell which record of a broken range it is.</summary>
    public byte[] Entries { get; internal init; } = [];

    /// <summary>SHA-256 over the seal before, this one's numbers and time, and number and whole hash of every record.</summary>
    public byte[] Hash { get; internal init; } = [];
}
