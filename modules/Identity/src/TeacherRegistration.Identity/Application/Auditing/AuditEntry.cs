namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>One record, in words.</summary>
internal sealed record AuditEntry(
    long Sequence,
    DateTime At,
    string? UserName,
    string? AgencyName,
    string Operation,
    string Subject,
    Guid? ApplicationId,
    int Result,
    string? Reason,
    string? IpAddress,
    IReadOnlyList<ChangedObject> Changes,
    string? TraceId)
{
    private const int FirstRefusal = 400;

    public bool IsDone => Result < FirstRefusal;
}

/// <summary>An object that an operation made, changed or removed.</summary>
internal sealed record ChangedObject(string Name, string Change, IReadOnlyList<ChangedValue> Values);

/// <summary>A field before and after.</summary>
internal sealed record ChangedValue(string Field, string Before, string After);

/// <summary>A page of records, newest first.</summary>
/// <param name="Entries">The records.</param>
/// <param name="Next">Where the next page begins, or null.</param>
internal sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, long? Next);
