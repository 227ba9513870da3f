using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Sessions;

/// <summary>A browser that gave the right password and now owes the second factor; or a session that is asked for it anew (AUTH-3 to AUTH-5).</summary>
internal sealed class LoginAttempt : Entity, IDirectoryEntity, IUnaudited
{
    public const int MaximumTries = 5;
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(5);
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private LoginAttempt()
    {
    }

    /// <param name="id">Id.</param>
    /// <param name="tokenHash">Hash of the cookie's value.</param>
    /// <param name="accountId">Account.</param>
    /// <param name="codeHash">What no code fits, until one is sent.</param>
    /// <param name="now">Time.</param>
    public LoginAttempt(Guid id, byte[] tokenHash, Guid accountId, byte[] codeHash, DateTime now)
        : base(id)
    {
        TokenHash = tokenHash;
        AccountId = accountId;
        CodeHash = codeHash;
        StartedAt = now;
    }

    public byte[] TokenHash { get; private set; } = [];

    public Guid AccountId { get; private set; }

    /// <summary>Keyed hash of the newest code: an older one no longer fits.</summary>
    public byte[] CodeHash { get; private set; } = [];

    public DateTime StartedAt { get; private set; }

    public DateTime? CodeSentAt { get; private set; }

    public CodeDelivery Delivery { get; private set; }

    /// <summary>Codes tried, of whatever kind, counted before each is compared; a new code does not set it back.</summary>
    public int Tries { get; private set; }

    /// <summary>Set when a code was accepted: it opens one session and no second.</summary>
    public DateTime? UsedAt { get; private set; }
}
