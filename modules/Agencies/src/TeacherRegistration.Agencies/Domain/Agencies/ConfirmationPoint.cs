using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>确认点 of one agency.</summary>
public sealed class ConfirmationPoint : AggregateRoot, IMultiTenant
{
    public const int CodeLength = 12;
    public const int MaximumNameLength = 60;
    public const int MaximumAddressLength = 200;

    private ConfirmationPoint()
    {
    }

    public ConfirmationPoint(Guid id, string code, string name, string address, string phone)
        : base(id)
    {
        Code = code;
        Name = name;
        Address = address;
        Phone = phone;
    }

    public Guid TenantId { get; set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";
}
