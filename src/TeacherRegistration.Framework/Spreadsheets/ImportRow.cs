namespace TeacherRegistration.Framework.Spreadsheets;

/// <summary>One row of a workbook.</summary>
/// <param name="Number">The one the spreadsheet shows.</param>
/// <param name="Values">Texts of the cells by heading.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string> Values);
