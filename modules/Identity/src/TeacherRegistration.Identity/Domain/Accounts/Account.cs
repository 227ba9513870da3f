using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>An account of a member of staff or of an applicant; login names are unique over all agencies.</summary>
internal sealed partial class Account : AggregateRoot, IDirectoryEntity
{
    public const int MaximumLoginNameLength = 64;
    public const int MaximumDisplayNameLength = 50;
    public const string Table = "Idn_Account";

    private Account()
    {
    }

    public Account(Guid id, string loginName, string displayName, Guid? agencyId, Guid? pointId, IReadOnlyList<string> roles, Sealed? phone, string passwordHash)
        : base(id)
    {
        LoginName = loginName;
        DisplayName = displayName;
        AgencyId = agencyId;
        PointId = pointId;
        SetRoles(roles);
        SetPhone(phone, phone is null ? PhoneState.Missing : PhoneState.Usable);
        PasswordHash = passwordHash;
    }

    public string LoginName { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public Guid? AgencyId { get; private set; }

    /// <summary>An account of those who run the service, outside all agencies: it logs in by authenticator app only.</summary>
    public bool IsOfPlatform => AgencyId is null && Side == AccountSide.Staff;

    public Guid? PointId { get; private set; }

    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>Null when no number is on file.</summary>
    public Sealed? Phone { get; private set; }

    [Masked]
    public string PasswordHash { get; private set; } = "";

    public bool IsEnabled { get; private set; } = true;

    /// <summary>Null for a password that was never changed here: where passwords age, it is too old.</summary>
    public DateTime? PasswordChangedAt { get; private set; }

    public void ChangePassword(string passwordHash, DateTime now)
    {
        PasswordHash = passwordHash;
        PasswordChangedAt = now;
    }

    /// <summary>The cell the phone number is sealed for.</summary>
    public static CellAddress PhoneCell(Guid accountId) => new(Guid.Empty, Table, accountId, nameof(Phone));
}
