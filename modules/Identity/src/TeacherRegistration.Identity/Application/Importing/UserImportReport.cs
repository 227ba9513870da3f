using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Importing;

/// <summary>What a dry run has found.</summary>
internal sealed record UserImportReport(IReadOnlyList<Account> Accounts, int RowCount, IReadOnlyList<UserImportFinding> Errors);

/// <summary>What is wrong with one cell.</summary>
internal sealed record UserImportFinding(int Row, string Column, string Value, string Code, IReadOnlyList<object> Arguments);
