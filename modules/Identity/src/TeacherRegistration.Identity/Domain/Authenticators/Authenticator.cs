using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.Authenticators;

/// <summary>
/// The secret that an account's authenticator app shares with us (RFC 6238); its id is the account's. While a new app is being
/// set up, the old one goes on counting.
/// </summary>
internal sealed class Authenticator : AggregateRoot, IDirectoryEntity
{
    public const string Table = "Idn_Authenticator";

    private Authenticator()
    {
    }

    public Authenticator(Guid accountId)
        : base(accountId)
    {
    }

    /// <summary>Null until the first app has proved that it knows the secret.</summary>
    public Sealed? Secret { get; private set; }

    /// <summary>Shown to its user, not yet proved.</summary>
    public Sealed? PendingSecret { get; private set; }

    public DateTime? EnrolledAt { get; private set; }

    /// <summary>Time step of the newest accepted code: it and older ones are refused (replay).</summary>
    public long LastStep { get; private set; }

    public void Begin(Sealed secret) => PendingSecret = secret;

    public void Enrol(Sealed secret, long step, DateTime now)
    {
        Secret = secret;
        PendingSecret = null;
        LastStep = step;
        EnrolledAt = now;
    }

    public static CellAddress SecretCell(Guid accountId) => new(Guid.Empty, Table, accountId, nameof(Secret));

    public static CellAddress PendingCell(Guid accountId) => new(Guid.Empty, Table, accountId, nameof(PendingSecret));
}
