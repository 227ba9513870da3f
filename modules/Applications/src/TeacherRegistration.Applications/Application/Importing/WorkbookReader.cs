using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>Reads the rows of an .xlsx or .csv file as text, and refuses what is too large or no workbook (SECURITY FL-6).</summary>
internal static class WorkbookReader
{
    public const int MaximumBytes = 10 * 1024 * 1024;
    public const int MaximumRows = 5000;

    private const long MaximumUnpackedBytes = 100 * 1024 * 1024;
    private const int MaximumEntries = 200;
    private const int MaximumColumns = 100;

    /// <exception cref="BusinessRuleException">400: not a workbook, too large, or without a needed column.</exception>
    public static IReadOnlyList<ImportRow> Read(byte[] content, string fileName)
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
            Check(rows);
            return rows;
        }
        catch (Exception exception) when (exception is InvalidDataException or System.Xml.XmlException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException or NotSupportedException)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.NoWorkbook) { Field = "File" };
        }
    }

    private static void CheckPackage(byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        if (package.Entries.Count > MaximumEntries || package.Entries.Sum(entry => entry.Length) > MaximumUnpackedBytes)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.WorkbookTooLarge, RuleViolationKind.Invalid, MaximumRows) { Field = "File" };
        }
    }

    private static void Check(List<ImportRow> rows)
    {
        if (rows.Count == 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.WorkbookEmpty) { Field = "File" };
        }

        if (rows.Count > MaximumRows || rows[0].Values.Count > MaximumColumns)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.WorkbookTooLarge, RuleViolationKind.Invalid, MaximumRows) { Field = "File" };
        }

        var missing = ImportColumns.Required.Where(column => !rows[0].Values.ContainsKey(column)).ToList();
        if (missing.Count > 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ColumnsMissing, RuleViolationKind.Invalid, string.Join("、", missing)) { Field = "File" };
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
