using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Localization;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Exports;

/// <summary>
/// The one way tables leave as workbooks (FL-7, FL-8, AU-4): one visible sheet whose first row says who took it, when, and how many rows;
/// headings in the second row; every text a text cell that no spreadsheet takes for a formula. Asks for a fresh factor, holds to the
/// limit of rows, and records the export before it is handed out.
/// </summary>
public sealed class MarkedExport(
    ICurrentUser user,
    IRequestClock clock,
    ISettingProvider settings,
    AuditScope audit,
    AuditWriter writer,
    IStringLocalizer<FrameworkResource> texts)
{
    /// <summary>Content type of the file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string TextFormat = "@";
    private const int BufferLength = 4096;
    private const string TooManyRows = "Framework:ExportTooLarge";

    /// <summary>How many rows an export may have.</summary>
    public Task<int> GetMaximumAsync(CancellationToken cancellationToken = default) => settings.GetAsync<int>(FrameworkSettings.ExportRows, cancellationToken);

    /// <summary>The refusal of an export with more rows than it may have.</summary>
    /// <param name="most">What <see cref="GetMaximumAsync"/> says.</param>
    public static BusinessRuleException TooLarge(int most) => new(TooManyRows, RuleViolationKind.Invalid, most);

    /// <summary>How many rows an export may have: the caller counts up to one more, before it reads them.</summary>
    /// <exception cref="BusinessRuleException">403: the second factor is not fresh.</exception>
    public Task<int> GetLimitAsync(CancellationToken cancellationToken = default)
    {
        user.DemandFreshFactor();
        return GetMaximumAsync(cancellationToken);
    }

    /// <summary>Makes the answer of an export. The caller has demanded the permission, masked what is to be masked, and named the object of the audit record.</summary>
    /// <param name="title">Name of the sheet and of the file.</param>
    /// <param name="headings">Of the columns.</param>
    /// <param name="count">How many rows there are, as the mark says; no more are written.</param>
    /// <param name="rows">Texts, numbers, and UTC times, which are written in local time. Written as they come: no more of them are in memory than the caller holds.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BusinessRuleException">403: the second factor is not fresh; 400: more rows than the setting allows.</exception>
    public async Task<FileStreamResult> CreateAsync(
        string title, IReadOnlyList<string> headings, int count, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken = default)
    {
        var limit = await GetLimitAsync(cancellationToken);
        if (count > limit)
        {
            throw TooLarge(limit);
        }

        // Gone with the answer.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferLength, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        if (!OperatingSystem.IsWindows())
        {
            // Its name at once, so that nothing stays of it even when the process is killed.
            File.Delete(file.Name);
        }

        try
        {
            await WriteAsync(file, title, headings, count, rows, cancellationToken);
            audit.Reason = string.Join("; ", new[] { audit.Reason, texts["ExportedRows", count] }.Where(part => !string.IsNullOrEmpty(part)));
            await writer.WriteAloneAsync(StatusCodes.Status200OK);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        var time = BeijingTime.FromUtc(clock.UtcNow).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return new FileStreamResult(file, ContentType) { FileDownloadName = $"{title}-{time}.xlsx" };
    }

    /// <summary>Writes the workbook alone: for a job, whose caller has held to the limit and left the record before.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="title">Name of the sheet.</param>
    /// <param name="headings">Of the columns.</param>
    /// <param name="count">How many rows there are, as the mark says; no more are written.</param>
    /// <param name="rows">As with <see cref="CreateAsync"/>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task WriteAsync(Stream file, string title, IReadOnlyList<string> headings, int count, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        var columns = headings.Select((_, index) => index.ToString(CultureInfo.InvariantCulture)).ToList();
        string mark = texts["ExportMark", user.DisplayName, user.LoginName, user.PlaceName, BeijingTime.Format(clock.UtcNow), count];
        var cells = rows.Take(count).Prepend(headings).Prepend([mark])
            .Select(row => columns.Select((name, index) => (name, Value: index < row.Count ? Cell(row[index]) : null))
                .ToDictionary(cell => cell.name, cell => cell.Value));
        await file.SaveAsAsync(
            cells,
            printHeader: false,
            sheetName: SheetName(title),
            configuration: new OpenXmlConfiguration
            {
                AutoFilter = false,
                TableStyles = TableStyles.None,
                // Text also when somebody edits the cell, not only as it was written.
                DynamicColumns = [.. columns.Select(name => new DynamicExcelColumn(name) { Format = TextFormat })],
            },
            cancellationToken: cancellationToken);
    }

    private static object? Cell(object? value) => value switch
    {
        string text => Text(text),
        DateTime time => BeijingTime.Format(time),
        int or long or decimal => value,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    /// <summary>Without the control characters a file cannot hold, and with an apostrophe before what a program that reads it as CSV would take for a formula.</summary>
    private static string Text(string text)
    {
        var clean = string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter)));
        return clean is ['=' or '+' or '-' or '@', ..] ? "'" + clean : clean;
    }

    private static string SheetName(string title)
    {
        var name = string.Concat(title.Where(letter => !@"\/?*[]:".Contains(letter, StringComparison.Ordinal)));
        return name.Length > 31 ? name[..31] : name;
    }
}
