using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>A signed-in browser. The cookie holds a random token, this row only its hash: without the row a cookie is worth nothing (SESS-2).</summary>
internal sealed class Session : Entity, IDirectoryEntity, IUnaudited
{
    public static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private Session()
    {
    }

    public Session(Guid id, byte[] tokenHash, Guid accountId, Guid? provinceId, string placeName, DateTime now)
        : base(id)
    {
        TokenHash = tokenHash;
        AccountId = accountId;
        ProvinceId = provinceId;
        PlaceName = placeName;
        StartedAt = now;
        LastSeenAt = now;
        FactorAt = now;
    }

    public byte[] TokenHash { get; private set; } = [];

    public Guid AccountId { get; private set; }

    public Guid? ProvinceId { get; private set; }

    /// <summary>Name of the user's point or agency, as the top bar shows it (rule 7); as it was at login.</summary>
    public string PlaceName { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>When the second factor was last given: at login, and when an act asked for it anew.</summary>
    public DateTime FactorAt { get; private set; }
}
