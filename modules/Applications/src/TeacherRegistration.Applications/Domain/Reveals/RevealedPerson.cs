using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Domain.Reveals;

/// <summary>
/// A person of whom an account has had a number shown today, or whom it has opened at another point. The ordinal is the count itself: of two requests that take the same one at
/// once the database lets one through, and the other counts again, so that no number of parallel requests gets past the quota (AZ-4).
/// </summary>
internal sealed class RevealedPerson : Entity, IMultiTenant, IUnaudited
{
    private RevealedPerson()
    {
    }

    public RevealedPerson(Guid id, QuotaKind kind, Guid accountId, DateOnly day, int ordinal, Guid personId)
        : base(id)
    {
        Kind = kind;
        AccountId = accountId;
        Day = day;
        Ordinal = ordinal;
        PersonId = personId;
    }

    public Guid TenantId { get; set; }

    public QuotaKind Kind { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Local calendar day.</summary>
    public DateOnly Day { get; private set; }

    public int Ordinal { get; private set; }

    public Guid PersonId { get; private set; }
}
