namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>What is wrong with, or odd about, one cell.</summary>
internal sealed record ImportFinding(int Row, string Column, string Value, string Code, IReadOnlyList<object> Arguments);

/// <summary>What a dry run has found.</summary>
internal sealed record ImportReport(
    IReadOnlyList<Filing.FilingDraft> Drafts, int RowCount, IReadOnlyList<ImportFinding> Errors, IReadOnlyList<ImportFinding> Warnings);
