using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Spreadsheets;

/// <summary>Reads the rows of an .xlsx or .csv file as text, and refuses what is too large or no workbook (SECURITY FL-6).</summary>
public static class WorkbookReader
{
    /// <summary>Size of the largest file that is read.</summary>
    public const int MaximumBytes = 10 * 1024 * 1024;

    /// <summary>Rows of the longest one.</summary>
    public const int MaximumRows = 5000;

    private const long MaximumUnpackedBytes = 100 * 1024 * 1024;
    private const int MaximumEntries = 200;
    private const int MaximumColumns = 100;

    /// <summary>The rows that hold anything.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">Its name; the ending says what it is.</param>
    /// <param name="required">Headings that must be there.</param>
    /// <exception cref="BusinessRuleException">400: not a workbook, too large, or without a needed column.</exception>
    public static IReadOnlyList<ImportRow> Read(byte[] content, string fileName, IReadOnlyList<string> required)
    {
        try
        {
            var isCsv = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            if (!isCsv)
            {
                CheckPackage(content);
            }

            using var stream = new MemoryStream(content);
            var rows = stream.Query(useHeaderRow: true, excelType: isCsv ? ExcelType.CSV : ExcelType.XLSX)
                .Cast<IDictionary<string, object?>>()
                .Take(MaximumRows + 1)
                .Select((cells, index) => new ImportRow(index + 2, ToText(cells)))
                .Where(row => row.Values.Values.Any(value => value.Length > 0))
                .ToList();
            Check(rows, required);
            return rows;
        }
        catch (Exception exception) when (exception is InvalidDataException or System.Xml.XmlException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or NotSupportedException)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.NoWorkbook) { Field = "File" };
        }
    }

    private static void CheckPackage(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        if (package.Entries.Count > MaximumEntries || package.Entries.Sum(entry => entry.Length) > MaximumUnpackedBytes)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.WorkbookTooLarge, RuleViolationKind.Invalid, MaximumRows) { Field = "File" };
        }
    }

    private static void Check(List<ImportRow> rows, IReadOnlyList<string> required)
    {
        if (rows.Count == 0)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.WorkbookEmpty) { Field = "File" };
        }

        if (rows.Count > MaximumRows || rows[0].Values.Count > MaximumColumns)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.WorkbookTooLarge, RuleViolationKind.Invalid, MaximumRows) { Field = "File" };
        }

        var missing = required.Where(column => !rows[0].Values.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ColumnsMissing, RuleViolationKind.Invalid, string.Join("、", missing)) { Field = "File" };
        }
    }

    private static Dictionary<string, string> ToText(IDictionary<string, object?> cells) =>
        cells.ToDictionary(cell => cell.Key.Trim(), cell => ToText(cell.Value).Trim());

    private static string ToText(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
