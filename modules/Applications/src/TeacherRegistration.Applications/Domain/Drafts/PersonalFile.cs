using System.Text.Json.Serialization;
using TeacherRegistration.Applications.Contracts;

namespace TeacherRegistration.Applications.Domain.Drafts;

/// <summary>What a <see cref="PersonalRecord"/> holds, section by section; a section that was never entered is null or empty.</summary>
internal sealed record PersonalFile
{
    public const int MaximumCertificates = 7;

    public PersonInfo? Person { get; init; }

    public string Address { get; init; } = "";

    public IReadOnlyList<HeldCertificate> Certificates { get; init; } = [];

    public EmploymentInfo? Employment { get; init; }

    public AssessmentInfo? Assessment { get; init; }

    public IReadOnlyList<WorkHistoryRow> WorkHistory { get; init; } = [];

    /// <summary>The portrait among the account's photos.</summary>
    public Guid? PortraitId { get; init; }

    /// <summary>All photos that it names; each upload has an id of its own, so that no two records share one.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> PhotoIds => Certificates.SelectMany(row => new[] { row.PhotoId, row.StickerId }).Append(PortraitId).OfType<Guid>();

    /// <summary>The certificate that is registered: the one chosen, or the only one.</summary>
    public HeldCertificate? CertificateOf(ApplicationDraft draft) =>
        Certificates.FirstOrDefault(row => row.Id == draft.CertificateId) ?? (Certificates.Count == 1 ? Certificates[0] : null);

    /// <summary>Whether a section was never entered.</summary>
    [JsonIgnore]
    public bool HasGaps => Person is null || Certificates.Count == 0 || Employment is null || Assessment is null || WorkHistory.Count == 0 || PortraitId is null;

    /// <summary>The file, with the sections of the other where it has none.</summary>
    public PersonalFile FilledFrom(PersonalFile other) => new()
    {
        Person = Person ?? other.Person,
        Address = Person is null ? other.Address : Address,
        Certificates = Certificates.Count > 0 ? Certificates : other.Certificates,
        Employment = Employment ?? other.Employment,
        Assessment = Assessment ?? other.Assessment,
        WorkHistory = WorkHistory.Count > 0 ? WorkHistory : other.WorkHistory,
        PortraitId = PortraitId ?? other.PortraitId,
    };

    /// <summary>The file with the certificate in place of its former state, or added.</summary>
    public PersonalFile With(HeldCertificate certificate) => this with
    {
        Certificates = Certificates.Any(row => row.Id == certificate.Id)
            ? [.. Certificates.Select(row => row.Id == certificate.Id ? certificate : row)]
            : [.. Certificates, certificate],
    };
}

/// <summary>One of the person's certificates.</summary>
/// <param name="Id">Its id in the record.</param>
/// <param name="Info">What is printed on it.</param>
/// <param name="PhotoId">The photo of the page with the data among the account's; null without one.</param>
/// <param name="StickerId">That of the page with the last 注册结论贴.</param>
/// <param name="IsFiled">Whether it stands as it was filed with the application that is being edited.</param>
/// <param name="IsMatched">Whether 证书库 has it, and these are its data; looked up anew whenever the record is read.</param>
internal sealed record HeldCertificate(
    Guid Id, CertificateInfo Info, Guid? PhotoId = null, Guid? StickerId = null, bool IsFiled = false, bool IsMatched = false)
{
    /// <summary>
    /// Whether 证书库 decides what it is: all that was typed in. What came with an import or is in the registration history keeps its origin,
    /// and what is filed stays as it was filed.
    /// </summary>
    [JsonIgnore]
    public bool MayMatch => IsMatched || (Info.Origin == CertificateOrigin.LegacyAdded && !IsFiled);

    /// <summary>Whether nobody may edit it: it was issued through the system, or is in the registration history (rules 48, 49 and 51).</summary>
    [JsonIgnore]
    public bool IsLocked => Info.Origin != CertificateOrigin.LegacyAdded;

    /// <summary>Whether a photo is owed: of all that the system did not issue (SPEC §3.3).</summary>
    [JsonIgnore]
    public bool LacksPhoto => Info.Origin != CertificateOrigin.SystemIssued && PhotoId is null;

    /// <summary>Whether the photo of the sticker is owed: once it was registered, there is one (SPEC §3.3).</summary>
    [JsonIgnore]
    public bool LacksSticker => Info.Origin != CertificateOrigin.SystemIssued && StickerId is null;

    /// <summary>The certificate with what 证书库 has of it; with null, which is nothing, as one that was typed in.</summary>
    public HeldCertificate Matched(CertificateInfo? registered) =>
        this with { Info = registered ?? Info with { Origin = CertificateOrigin.LegacyAdded }, IsMatched = registered is not null };
}
