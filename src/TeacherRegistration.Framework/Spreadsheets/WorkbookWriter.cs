using MiniExcelLibs;

namespace TeacherRegistration.Framework.Spreadsheets;

/// <summary>Writes rows of texts as an .xlsx file of one sheet.</summary>
public static class WorkbookWriter
{
    /// <summary>Content type of the file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The file's bytes. Every cell is text, and none that a spreadsheet might take for a formula (FL-7).</summary>
    /// <param name="headings">First row.</param>
    /// <param name="rows">The rows below, as long as the headings.</param>
    public static byte[] Write(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(rows.Select(row => headings.Zip(row).ToDictionary(cell => cell.First, object (cell) => Neutralize(cell.Second))).DefaultIfEmpty(Empty(headings)));
        return stream.ToArray();
    }

    /// <summary>The text, with an apostrophe before what a spreadsheet would calculate.</summary>
    public static string Neutralize(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' ? "'" + text : text;

    private static Dictionary<string, object> Empty(IReadOnlyList<string> headings) => headings.ToDictionary(heading => heading, object (_) => "");
}
