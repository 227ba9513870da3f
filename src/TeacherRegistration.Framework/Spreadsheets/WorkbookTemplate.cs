using MiniExcelLibs;

namespace TeacherRegistration.Framework.Spreadsheets;

/// <summary>An empty workbook that people fill in, for <see cref="WorkbookReader"/>. What leaves with data is a <see cref="Exports.MarkedExport"/>.</summary>
public static class WorkbookTemplate
{
    /// <summary>The file's bytes: one sheet with the headings alone.</summary>
    /// <param name="headings">Of the columns.</param>
    public static byte[] Create(IEnumerable<string> headings)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { headings.ToDictionary(heading => heading, object (_) => "") });
        return stream.ToArray();
    }
}
