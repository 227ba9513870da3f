using TeacherRegistration.Applications.Application.Importing;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Register;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>One row of the workbook that has no fault of its own.</summary>
/// <param name="Row">The number that the spreadsheet shows.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdNumber">身份证件号码, 18 digits.</param>
/// <param name="Info">What is printed on the certificate.</param>
internal sealed record RegisterEntry(int Row, string Name, string IdNumber, CertificateInfo Info);

/// <summary>What a dry run has found.</summary>
internal sealed record RegisterReport(IReadOnlyList<RegisterEntry> Entries, RegisterCounts Counts, IReadOnlyList<ImportFinding> Errors);
