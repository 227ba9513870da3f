using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Devices;

/// <summary>A browser from which the account has logged in with both factors. It has its own count of failures, so that a stranger's guesses do not lock its user out (AUTH-11).</summary>
internal sealed class KnownDevice : Entity, IDirectoryEntity, IUnaudited
{
    private KnownDevice()
    {
    }

    public KnownDevice(Guid id, Guid accountId, byte[] tokenHash, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        TokenHash = tokenHash;
        LastUsedAt = now;
    }

    public Guid AccountId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    public DateTime LastUsedAt { get; private set; }
}
