using System.Globalization;

using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Spreadsheets;

namespace TeacherRegistration.Applications.Application.Importing;

/// <summary>Takes the values of one row out of their cells, and notes each that is wrong instead of stopping at the first.</summary>
internal sealed class RowReader(ImportRow row, List<ImportFinding> errors, DateTime now)
{
    private readonly DateOnly today = BeijingTime.DateOf(now);

    public string Text(string column, int maximum, bool isRequired = true)
    {
        var raw = row.Values.GetValueOrDefault(column, "");
        if (!PlainText.IsClean(raw))
        {
            return Fail(column, "Framework:ForbiddenCharacters", "");
        }

        var text = PlainText.Clean(raw);
        return text.Length == 0 && isRequired ? Fail(column, ApplicationsErrorCodes.Required, "")
            : text.Length > maximum ? Fail(column, ApplicationsErrorCodes.TooLong, "", maximum)
            : text;
    }

    /// <summary>The code of the word in the column.</summary>
    public string Code(string column, string list) =>
        Text(column, 50) is { Length: > 0 } word ? CodeLists.CodeOf(list, word) ?? Fail(column, ApplicationsErrorCodes.NotInList, "") : "";

    /// <summary>The code of the word, or null where the cell is empty.</summary>
    public string? OptionalCode(string column, string list) => row.Values.GetValueOrDefault(column, "").Length == 0 ? null : Code(column, list);

    public DateOnly Date(string column, bool mayBeFuture = false)
    {
        var text = Text(column, 30);
        if (text.Length == 0)
        {
            return default;
        }

        if (!DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || date.Year < FieldFaults.EarliestYear)
        {
            return Fail(column, ApplicationsErrorCodes.DateForm, default(DateOnly));
        }

        return date > today && !mayBeFuture ? Fail(column, ApplicationsErrorCodes.DateInFuture, default(DateOnly)) : date;
    }

    public DateOnly? OptionalDate(string column) => row.Values.GetValueOrDefault(column, "").Length == 0 ? null : Date(column);

    /// <summary>A moment in Beijing time, not after now; in UTC.</summary>
    public DateTime Moment(string column)
    {
        var text = Text(column, 30);
        if (text.Length == 0)
        {
            return default;
        }

        if (!DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm:ss", "yyyy/M/d H:mm", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || local.Year < FieldFaults.EarliestYear)
        {
            return Fail(column, ApplicationsErrorCodes.TimeForm, default(DateTime));
        }

        var utc = BeijingTime.ToUtc(local);
        return utc > now ? Fail(column, ApplicationsErrorCodes.DateInFuture, default(DateTime)) : utc;
    }

    public int Hours(string column)
    {
        var text = Text(column, 20);
        return text.Length == 0 ? 0
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= 9999 ? hours
            : Fail(column, ApplicationsErrorCodes.HoursForm, 0);
    }

    /// <summary>Years and results as <c>2021:合格;2022:优秀</c>.</summary>
    public IReadOnlyList<YearResult> Years(string column)
    {
        var results = new List<YearResult>();
        foreach (var part in Text(column, 500, isRequired: false).Replace('\uFF1A', ':').Replace('\uFF1B', ';').Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var pair = part.Split(':');
            if (pair.Length != 2 || !int.TryParse(pair[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1990 || year > today.Year
                || CodeLists.CodeOf("AssessmentResult", pair[1].Trim()) is not { } result || results.Exists(row => row.Year == year))
            {
                return Fail(column, ApplicationsErrorCodes.YearsForm, results);
            }

            results.Add(new YearResult(year, result));
        }

        return results;
    }

    public T Fail<T>(string column, string code, T instead, params object[] arguments)
    {
        errors.Add(new ImportFinding(row.Number, column, row.Values.GetValueOrDefault(column, ""), code, arguments));
        return instead;
    }
}
