using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Domain.Register;

/// <summary>
/// One certificate of 证书库: recognised through the national system, as an agency or the platform has brought it in (SPEC §3.3). The register
/// serves everybody and is listed to nobody: an applicant's number finds the row together with the name and ID number, and its owner's by itself.
/// </summary>
internal sealed class RegisteredCertificate : AggregateRoot, IDirectoryEntity
{
    public const string Table = "App_RegisteredCertificate";

    private RegisteredCertificate()
    {
    }

    public RegisteredCertificate(Guid id, string number, Guid ownerId)
        : base(id) => (Number, OwnerId) = (number, ownerId);

    public string Number { get; private set; } = "";

    /// <summary>The agency that has brought it in, which alone replaces and removes it; empty for the platform.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The import that has written it last.</summary>
    public Guid ImportId { get; private set; }

    [Masked]
    public string Name { get; private set; } = "";

    public Sealed IdNumber { get; private set; }

    public byte[] IdHash { get; private set; } = [];

    public QualificationType Type { get; private set; }

    public string Subject { get; private set; } = "";

    public string IssuingAgency { get; private set; } = "";

    public DateOnly IssuedOn { get; private set; }

    /// <summary>Writes what the import says, in place of what stood there.</summary>
    public void Write(Guid importId, RegisteredHolder holder, CertificateInfo info)
    {
        ImportId = importId;
        (Name, IdNumber, IdHash) = (holder.Name, holder.IdNumber, holder.IdHash);
        (Type, Subject, IssuingAgency, IssuedOn) = (info.Type, info.Subject, info.IssuingAgency, info.IssuedOn);
    }

    /// <summary>The certificate as an application holds it.</summary>
    public CertificateInfo ToInfo() => new(Number, Type, Subject, IssuingAgency, IssuedOn, CertificateOrigin.SystemIssued);

    public static CellAddress IdCellOf(Guid id) => new(Guid.Empty, Table, id, nameof(IdNumber));
}

/// <summary>Whose certificate it is; the ID number sealed for the row.</summary>
internal sealed record RegisteredHolder(string Name, Sealed IdNumber, byte[] IdHash);
