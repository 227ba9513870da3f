using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Settings;

/// <summary>A setting that the platform or an agency has given a value of its own. Without a row the fall-back holds.</summary>
public sealed class SettingValue : AggregateRoot, IDirectoryEntity, IAuditedWhole
{
    /// <summary>Table of the rows.</summary>
    public const string Table = "Frm_Setting";

    private SettingValue()
    {
    }

    /// <param name="id">Id of the row.</param>
    /// <param name="agencyId">The agency, or <see cref="Guid.Empty"/> for the platform.</param>
    /// <param name="name">Name of the setting.</param>
    public SettingValue(Guid id, Guid agencyId, string name)
        : base(id)
    {
        AgencyId = agencyId;
        Name = name;
    }

    /// <summary>The agency, or <see cref="Guid.Empty"/> for the platform: a null would not count in the unique index.</summary>
    public Guid AgencyId { get; private set; }

    /// <summary>Name of the setting.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The value; null for a secret.</summary>
    public string? Value { get; private set; }

    /// <summary>The value of a secret.</summary>
    public Sealed? Secret { get; private set; }

    /// <summary>The cell a secret is sealed for.</summary>
    public static CellAddress SecretCell(Guid id) => new(Guid.Empty, Table, id, nameof(Secret));

    /// <summary>Sets an open value.</summary>
    public void Change(string value) => Value = value;

    /// <summary>Sets a secret.</summary>
    public void Change(Sealed secret) => Secret = secret;
}
