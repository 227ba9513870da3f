using System.Text.Json.Serialization;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Who did what to which object, when, from where, why, and what changed (masked). Inserted with the change itself, never updated.</summary>
public sealed class AuditRecord : IUnaudited
{
    /// <summary>Order of insertion; stands in the seal beside the record's hash.</summary>
    [JsonIgnore]
    public long Sequence { get; internal init; }

    /// <summary>Agency the operation worked for; null for the platform's. A signed-out operation about an account belongs to the account's agency.</summary>
    public Guid? TenantId { get; internal init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; internal init; }

    /// <summary>Account, or null when nobody was signed in.</summary>
    public Guid? UserId { get; internal init; }

    /// <summary>Login name at that time.</summary>
    public string? UserName { get; internal init; }

    /// <summary>Address the request came from.</summary>
    public string? IpAddress { get; internal init; }

    /// <summary>The operation, e.g. <c>POST /applications/{id}/confirm Complete</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>Write, read, or part of the security log.</summary>
    public AuditCategory Category { get; internal init; }

    /// <summary>Kind of the object worked on.</summary>
    public string? SubjectType { get; internal init; }

    /// <summary>Id of the object worked on.</summary>
    public string? SubjectId { get; internal init; }

    /// <summary>HTTP status of the answer; 302 for a write that was done.</summary>
    public int Result { get; internal init; }

    /// <summary>Code of the rule that refused it, or the reason the user gave.</summary>
    public string? Reason { get; internal init; }

    /// <summary>What changed, as JSON: entity, id, and per property the value before and after; sealed and masked values as marks.</summary>
    public string? Changes { get; internal init; }

    /// <summary>Trace id of the request, as shown on error pages.</summary>
    public string? TraceId { get; internal init; }
}
