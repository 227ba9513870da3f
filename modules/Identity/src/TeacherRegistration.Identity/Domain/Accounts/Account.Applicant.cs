using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Identity.Domain.Accounts;

/// <summary>What an applicant's account has besides. Its login name is a keyed hash of the ID number, so that there is one account for each (SPEC §1.5 D).</summary>
internal sealed partial class Account
{
    public const int MaximumIdMaskLength = 20;

    public AccountSide Side { get; private set; }

    public Sealed? IdNumber { get; private set; }

    /// <summary>The ID number as lists and logs show it; empty for staff.</summary>
    public string IdMask { get; private set; } = "";

    /// <summary>The person whose applications it shows; null while nobody has made sure that it is theirs (SPEC decision 26).</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>When the terms were accepted.</summary>
    public DateTime? TermsAcceptedAt { get; private set; }

    /// <summary>A new account of an applicant, without a password yet.</summary>
    public static Account Register(Guid id, string loginName, string name, Sealed idNumber, string idMask, DateTime now) =>
        new(id, loginName, name, agencyId: null, pointId: null, roles: [], phone: null, passwordHash: "")
        {
            Side = AccountSide.Applicant,
            IdNumber = idNumber,
            IdMask = idMask,
            TermsAcceptedAt = now,
        };

    /// <summary>Binds it to the person, or leaves it as it is.</summary>
    public void Bind(Guid? personId) => PersonId ??= personId;

    /// <summary>Somebody registered with this ID number before the person whose it is did: it is theirs from now on.</summary>
    public void HandOver(string name, DateTime now)
    {
        DisplayName = name;
        TermsAcceptedAt = now;
    }

    /// <summary>The cell the ID number is sealed for.</summary>
    public static CellAddress IdNumberCell(Guid accountId) => new(Guid.Empty, Table, accountId, nameof(IdNumber));
}
