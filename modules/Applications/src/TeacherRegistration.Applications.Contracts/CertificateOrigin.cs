namespace TeacherRegistration.Applications.Contracts;

/// <summary>Where a certificate's data come from; it decides about the photo and who may correct them (SPEC §3.3).</summary>
public enum CertificateOrigin
{
    /// <summary>系统认定: recognised through the national system; no photo is shown.</summary>
    SystemIssued,

    /// <summary>非系统认定, first-registered before.</summary>
    LegacyRegistered,

    /// <summary>非系统认定, added for this application.</summary>
    LegacyAdded,
}
