using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>A number that was replaced and has yet to be told of it; gone once it was.</summary>
internal sealed class PhoneChange : Entity, IDirectoryEntity, IUnaudited
{
    public const string Table = "Idn_PhoneChange";

    private PhoneChange()
    {
    }

    public PhoneChange(Guid id, Guid accountId, Sealed oldPhone, DateTime now)
        : base(id)
    {
        AccountId = accountId;
        OldPhone = oldPhone;
        ChangedAt = now;
    }

    public Guid AccountId { get; private set; }

    public Sealed OldPhone { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public static CellAddress PhoneCell(Guid id) => new(Guid.Empty, Table, id, nameof(OldPhone));
}
