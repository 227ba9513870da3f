namespace TeacherRegistration.Applications.Contracts;

/// <summary>What the confirmation point keeps with a case.</summary>
/// <param name="ArchiveNumber">档案号: digits, or empty.</param>
/// <param name="Remark">备注, or empty.</param>
public sealed record CaseNote(string ArchiveNumber, string Remark);
