using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Identity.Domain.Authenticators;

/// <summary>One of ten codes that stand in for a lost authenticator, each once.</summary>
internal sealed class RecoveryCode : Entity, IDirectoryEntity
{
    public const int Count = 10;

    private RecoveryCode()
    {
    }

    public RecoveryCode(Guid id, Guid accountId, byte[] hash)
        : base(id)
    {
        AccountId = accountId;
        Hash = hash;
    }

    public Guid AccountId { get; private set; }

    public byte[] Hash { get; private set; } = [];

    public DateTime? UsedAt { get; private set; }
}
