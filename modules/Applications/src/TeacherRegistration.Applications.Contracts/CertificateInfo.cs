namespace TeacherRegistration.Applications.Contracts;

/// <summary>The certificate of this registration; the application holds a copy (SPEC decision 26).</summary>
/// <param name="Number">证书号码, 17 or 15 digits.</param>
/// <param name="Type">资格种类.</param>
/// <param name="Subject">任教学科 as printed.</param>
/// <param name="IssuingAgency">认定机构.</param>
/// <param name="IssuedOn">签发日期.</param>
/// <param name="Origin">Where the data come from.</param>
public sealed record CertificateInfo(
    string Number, QualificationType Type, string Subject, string IssuingAgency, DateOnly IssuedOn, CertificateOrigin Origin);
