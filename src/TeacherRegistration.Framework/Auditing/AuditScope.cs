namespace TeacherRegistration.Framework.Auditing;

/// <summary>What the current operation is about; services name the object and the reason, the machinery writes the record.</summary>
public sealed class AuditScope
{
    /// <summary>The operation; set from the route by the web layer, or by the job or command.</summary>
    public string Operation { get; set; } = "";

    /// <summary>Kind of the object worked on.</summary>
    public string? SubjectType { get; private set; }

    /// <summary>Id of the object worked on.</summary>
    public string? SubjectId { get; private set; }

    /// <summary>The reason the user gave.</summary>
    public string? Reason { get; set; }

    /// <summary>What kind of operation it is; set from the route by the web layer.</summary>
    public AuditCategory Category { get; set; }

    /// <summary>The true reason of a refusal whose answer says less on purpose (AUTH-10).</summary>
    public string? RefusalReason { get; set; }

    /// <summary>Whether the operation has its record: a refusal after it is not written twice.</summary>
    public bool IsRecorded { get; internal set; }

    /// <summary>The object that the address names, for a request that was refused before a service could name it.</summary>
    internal void AboutAddressed(Guid subjectId) => SubjectId ??= subjectId.ToString();

    /// <summary>Names the object of the operation.</summary>
    public void About(string subjectType, Guid subjectId)
    {
        SubjectType = subjectType;
        SubjectId = subjectId.ToString();
    }
}
