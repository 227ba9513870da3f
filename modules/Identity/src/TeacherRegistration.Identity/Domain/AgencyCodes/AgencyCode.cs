using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.AgencyCodes;

/// <summary>
/// A one-time code that the agency's administrator issued for a person who gets no text message. It replaces the second factor, never the
/// password; when it was used, the person's own next login says so.
/// </summary>
internal sealed class AgencyCode : Entity, IDirectoryEntity
{
    public const int MaximumReasonLength = 200;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private AgencyCode()
    {
    }

    public AgencyCode(Guid id, Guid accountId, byte[] hash, Guid issuedById, string issuedByName, string reason, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        Hash = hash;
        IssuedById = issuedById;
        IssuedByName = issuedByName;
        Reason = reason;
        IssuedAt = now;
    }

    public Guid AccountId { get; private set; }

    public byte[] Hash { get; private set; } = [];

    public Guid IssuedById { get; private set; }

    /// <summary>姓名 of the administrator at that time.</summary>
    public string IssuedByName { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateTime IssuedAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>When the person had read that it was used.</summary>
    public DateTime? SeenAt { get; private set; }
}
