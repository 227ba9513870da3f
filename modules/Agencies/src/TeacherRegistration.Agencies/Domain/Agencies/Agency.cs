using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Domain.Agencies;

/// <summary>注册机构: one tenant. The tree of agencies is data (SPEC §1.1).</summary>
public sealed class Agency : AggregateRoot, IDirectoryEntity
{
    public const int CodeLength = 8;
    public const int MaximumNameLength = 60;

    private Agency()
    {
    }

    public Agency(Guid id, string code, string name, string shortName, AgencyTier tier, Agency? parent, string phone)
        : base(id)
    {
        Code = code;
        Name = name;
        ShortName = shortName;
        Tier = tier;
        ParentId = parent?.Id;
        ProvinceId = parent?.ProvinceId ?? id;
        Phone = phone;
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public AgencyTier Tier { get; private set; }

    public Guid? ParentId { get; private set; }

    public Guid ProvinceId { get; private set; }

    public string Phone { get; private set; } = "";
}
