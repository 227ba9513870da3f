using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Links;

/// <summary>A one-time link with which a person sets the own password (AUTH-14); the row keeps the hash of its token only.</summary>
internal sealed class AccountLink : Entity, IDirectoryEntity
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private AccountLink()
    {
    }

    public AccountLink(Guid id, Guid accountId, byte[] tokenHash, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        TokenHash = tokenHash;
        ExpiresAt = now + Lifetime;
    }

    public Guid AccountId { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    public DateTime ExpiresAt { get; private set; }
}
