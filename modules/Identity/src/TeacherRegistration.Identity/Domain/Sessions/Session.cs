using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>A signed-in browser. The cookie holds a random token, this row only its hash: without the row a cookie is worth nothing (SESS-2).</summary>
internal sealed class Session : Entity, IDirectoryEntity, IUnaudited
{
    public const int MaximumAddressLength = 64;
    public const int MaximumDeviceLength = 60;
    public static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private Session()
    {
    }

    public Session(Guid id, byte[] tokenHash, Guid accountId, Guid? provinceId, string placeName, SecondFactor factor, string address, string device, DateTime now)
        : base(id)
    {
        TokenHash = tokenHash;
        AccountId = accountId;
        ProvinceId = provinceId;
        PlaceName = placeName;
        Factor = factor;
        Address = address;
        Device = device;
        StartedAt = now;
        LastSeenAt = now;
        FactorAt = now;
    }

    public byte[] TokenHash { get; private set; } = [];

    public Guid AccountId { get; private set; }

    public Guid? ProvinceId { get; private set; }

    /// <summary>Name of the user's point or agency, as the top bar shows it (rule 7); as it was at login.</summary>
    public string PlaceName { get; private set; } = "";

    /// <summary>What was given at login besides the password.</summary>
    public SecondFactor Factor { get; private set; }

    /// <summary>Network address of the login.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Browser and system, as far as the browser says.</summary>
    public string Device { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime LastSeenAt { get; private set; }

    /// <summary>When the second factor was last given: at login, and when an act asked for it anew.</summary>
    public DateTime FactorAt { get; private set; }

    /// <summary>Set when it was ended before its time; the row stays a while to tell its browser why.</summary>
    public DateTime? EndedAt { get; private set; }

    public SessionEnd? End { get; private set; }

    /// <summary>Why the session is over at the time, or null while it lasts.</summary>
    public SessionEnd? FindEnd(DateTime now) => this switch
    {
        { End: { } end } => end,
        _ when now - StartedAt >= Lifetime => SessionEnd.Lifetime,
        _ when now - LastSeenAt >= IdleTime => SessionEnd.Idle,
        _ => null,
    };

    /// <summary>How long it lasts from now on without being used.</summary>
    public TimeSpan TimeLeft(DateTime now)
    {
        var (idle, lifetime) = (LastSeenAt + IdleTime - now, StartedAt + Lifetime - now);
        return idle < lifetime ? idle : lifetime;
    }
}
