using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Domain.Points;

/// <summary>确认点 of one agency.</summary>
internal sealed class ConfirmationPoint : AggregateRoot, IMultiTenant
{
    public const int CodeLength = 12;
    public const int MaximumNameLength = 60;
    public const int MaximumAddressLength = 200;
    public const int MaximumDirectionsLength = 500;
    public const int MaximumHoursLength = 200;
    public const int MaximumContactLength = 50;
    public const int MaximumPrecautionsLength = 4000;
    public const int MaximumCapacity = 10_000;

    private ConfirmationPoint()
    {
    }

    public ConfirmationPoint(Guid id, string code, string name, string address, string phone)
        : this(id, code, new PointDetails { Name = name, Address = address, Phone = phone })
    {
    }

    public ConfirmationPoint(Guid id, string code, PointDetails details)
        : base(id)
    {
        if (code.Length != CodeLength || !code.All(char.IsAsciiDigit))
        {
            throw new BusinessRuleException(AgenciesErrorCodes.PointCodeFormat) { Field = nameof(Code) };
        }

        Code = code;
        Edit(details);
    }

    public Guid TenantId { get; set; }

    /// <summary>Code of the agency and four digits.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Directions { get; private set; } = "";

    public string OpeningHours { get; private set; } = "";

    public string ContactPerson { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public int? DailyCapacity { get; private set; }

    public string Precautions { get; private set; } = "";

    public PointState State { get; private set; }

    public void Edit(PointDetails details)
    {
        if (details.DailyCapacity is < 1 or > MaximumCapacity)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.CapacityRange, RuleViolationKind.Invalid, MaximumCapacity) { Field = nameof(DailyCapacity) };
        }

        Name = EnteredText.RequiredLine(details.Name, MaximumNameLength, nameof(Name));
        Address = EnteredText.RequiredLine(details.Address, MaximumAddressLength, nameof(Address));
        Directions = EnteredText.Lines(details.Directions, MaximumDirectionsLength, nameof(Directions));
        OpeningHours = EnteredText.Line(details.OpeningHours, MaximumHoursLength, nameof(OpeningHours));
        ContactPerson = EnteredText.Line(details.ContactPerson, MaximumContactLength, nameof(ContactPerson));
        Phone = EnteredText.Phone(details.Phone, nameof(Phone));
        DailyCapacity = details.DailyCapacity;
        Precautions = EnteredText.Lines(details.Precautions, MaximumPrecautionsLength, nameof(Precautions));
    }

    public void Close() => Change(PointState.Closed, AgenciesErrorCodes.PointAlreadyClosed);

    public void Reopen() => Change(PointState.Open, AgenciesErrorCodes.PointAlreadyOpen);

    private void Change(PointState state, string alreadyThere)
    {
        if (State == state)
        {
            throw new BusinessRuleException(alreadyThere, RuleViolationKind.Conflict);
        }

        State = state;
    }
}
