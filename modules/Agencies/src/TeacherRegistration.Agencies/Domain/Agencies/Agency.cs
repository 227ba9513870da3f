using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>注册机构: one tenant. The tree of agencies is data (SPEC §1.1).</summary>
internal sealed class Agency : AggregateRoot, IDirectoryEntity
{
    public const int MaximumNameLength = 60;
    public const int MaximumReasonLength = 200;

    /// <summary>The input of <see cref="Phone"/>: beside it, the form of a new agency has the phone of a person.</summary>
    public const string PhoneField = "EnquiryPhone";

    private Agency()
    {
    }

    public Agency(Guid id, string code, string name, string shortName, AgencyTier tier, Agency? parent, string phone)
        : base(id)
    {
        if (!Tiers.Under(parent?.Tier).Contains(tier))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.TierNotUnderParent) { Field = nameof(Tier) };
        }

        AgencyCode.Check(code, tier, parent);
        Code = code;
        Tier = tier;
        ParentId = parent?.Id;
        ProvinceId = parent?.ProvinceId ?? id;
        Edit(name, shortName, phone, Tiers.ReviewsOf(tier));
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>With the point's name it stands in approval records (rule 64).</summary>
    public string ShortName { get; private set; } = "";

    public AgencyTier Tier { get; private set; }

    public Guid? ParentId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public string Phone { get; private set; } = "";

    public ReviewTiers ReviewTiers { get; private set; }

    public AgencyState State { get; private set; }

    /// <summary>Why it is suspended; empty while it is not.</summary>
    public string StateReason { get; private set; } = "";

    /// <summary>Rises with each change of what nodes keep in memory of the agency; no part of what its forms show, hence not of its version.</summary>
    public long Stamp { get; private set; }

    public void Edit(string name, string shortName, string phone, ReviewTiers reviewTiers)
    {
        if (reviewTiers == ReviewTiers.None)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.NoTier) { Field = nameof(ReviewTiers) };
        }

        if ((reviewTiers & ~Tiers.ReviewsOf(Tier)) != ReviewTiers.None)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.TierNotHeld) { Field = nameof(ReviewTiers) };
        }

        Name = EnteredText.RequiredLine(name, MaximumNameLength, nameof(Name));
        ShortName = EnteredText.RequiredLine(shortName, MaximumNameLength, nameof(ShortName));
        Phone = EnteredText.Phone(phone, PhoneField);
        ReviewTiers = reviewTiers;
    }

    public void Suspend(string reason)
    {
        if (State == AgencyState.Suspended)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.AlreadySuspended, RuleViolationKind.Conflict);
        }

        StateReason = EnteredText.RequiredLine(reason, MaximumReasonLength, "Reason");
        State = AgencyState.Suspended;
    }

    public void Resume(string reason)
    {
        if (State == AgencyState.Active)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.NotSuspended, RuleViolationKind.Conflict);
        }

        EnteredText.RequiredLine(reason, MaximumReasonLength, "Reason");
        StateReason = "";
        State = AgencyState.Active;
    }

    /// <summary>Hangs the agency, with all below it, under another superior of the same province. Who reviews what follows from the tree at once.</summary>
    public void MoveUnder(Agency superior)
    {
        var fault = this switch
        {
            { ParentId: null } => AgenciesErrorCodes.ProvinceStays,
            _ when superior.ProvinceId != ProvinceId => AgenciesErrorCodes.OtherProvince,
            // Three tiers that strictly descend: nothing lies deeper below an agency than its children's children, and those are counties.
            _ when superior.Id == Id || superior.ParentId == Id => AgenciesErrorCodes.BelowItself,
            _ when superior.Id == ParentId => AgenciesErrorCodes.SamePlace,
            _ when !Tiers.Under(superior.Tier).Contains(Tier) => AgenciesErrorCodes.WrongSuperior,
            _ => null,
        };
        if (fault is not null)
        {
            throw new BusinessRuleException(fault) { Field = "Superior" };
        }

        ParentId = superior.Id;
    }
}
