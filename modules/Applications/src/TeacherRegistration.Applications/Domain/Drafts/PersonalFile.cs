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

    public bool HasPortrait { get; init; }

    /// <summary>The certificate that is registered: the one chosen, or the only one.</summary>
    public HeldCertificate? CertificateOf(ApplicationDraft draft) =>
        Certificates.FirstOrDefault(row => row.Id == draft.CertificateId) ?? (Certificates.Count == 1 ? Certificates[0] : null);

    /// <summary>Whether a section was never entered.</summary>
    public bool HasGaps => Person is null || Certificates.Count == 0 || Employment is null || Assessment is null || WorkHistory.Count == 0 || !HasPortrait;

    /// <summary>The file, with the sections of the other where it has none.</summary>
    public PersonalFile FilledFrom(PersonalFile other) => new()
    {
        Person = Person ?? other.Person,
        Address = Person is null ? other.Address : Address,
        Certificates = Certificates.Count > 0 ? Certificates : other.Certificates,
        Employment = Employment ?? other.Employment,
        Assessment = Assessment ?? other.Assessment,
        WorkHistory = WorkHistory.Count > 0 ? WorkHistory : other.WorkHistory,
        HasPortrait = HasPortrait || other.HasPortrait,
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
/// <param name="Id">Name of its photos, too.</param>
/// <param name="Info">What is printed on it.</param>
/// <param name="HasPhoto">Whether there is a photo of the page with the data.</param>
/// <param name="HasSticker">Whether there is one of the page with the last 注册结论贴.</param>
internal sealed record HeldCertificate(Guid Id, CertificateInfo Info, bool HasPhoto = false, bool HasSticker = false)
{
    /// <summary>Whether nobody may edit it: it was issued through the system, or is in the registration history (rules 48, 49 and 51).</summary>
    public bool IsLocked => Info.Origin != CertificateOrigin.LegacyAdded;

    /// <summary>Whether a photo is owed: of all that the system did not issue (SPEC §3.3).</summary>
    public bool LacksPhoto => Info.Origin != CertificateOrigin.SystemIssued && !HasPhoto;

    /// <summary>Whether the photo of the sticker is owed: once it was registered, there is one (SPEC §3.3).</summary>
    public bool LacksSticker => Info.Origin != CertificateOrigin.SystemIssued && !HasSticker;
}
