using System.Globalization;
using System.Text.RegularExpressions;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Drafts.Checks;

/// <summary>Checks 工作简历 row by row. A row that is empty was not used.</summary>
internal static partial class WorkHistoryCheck
{
    public const int MaximumRows = 30;

    /// <summary>Longest unit, subject or post.</summary>
    public const int MaximumTextLength = 60;

    /// <exception cref="BusinessRuleException">400, naming each field.</exception>
    public static IReadOnlyList<WorkHistoryRow> Clean(IReadOnlyList<WorkHistoryInput?> rows, DateOnly today)
    {
        var faults = new FieldFaults(today);
        var clean = new List<WorkHistoryRow>();
        foreach (var (row, index) in rows.Take(MaximumRows).Select((row, index) => (row: row!, index)).Where(pair => pair.row is { IsEmpty: false }))
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"Rows[{index}].");
            var from = faults.Text(row.From, field + nameof(row.From), MaximumTextLength);
            var to = faults.Text(row.To, field + nameof(row.To), MaximumTextLength, isRequired: false) is { Length: > 0 } end ? end : StoredWords.UntilNow;
            faults.Require(Month().IsMatch(from), field + nameof(row.From), ApplicationsErrorCodes.MonthForm);
            faults.Require(to == StoredWords.UntilNow || (Month().IsMatch(to) && string.CompareOrdinal(to, from) >= 0), field + nameof(row.To), ApplicationsErrorCodes.MonthForm);
            clean.Add(new WorkHistoryRow(
                from,
                to,
                faults.Text(row.Unit, field + nameof(row.Unit), MaximumTextLength),
                faults.Text(row.StageSubject, field + nameof(row.StageSubject), MaximumTextLength, isRequired: false),
                faults.Text(row.Post, field + nameof(row.Post), MaximumTextLength, isRequired: false)));
        }

        faults.Require(clean.Count > 0, "Rows[0].Unit", ApplicationsErrorCodes.Required);
        faults.Require(rows.Count <= MaximumRows, "Rows[0].Unit", ApplicationsErrorCodes.TooManyRows, MaximumRows);
        faults.Demand();
        return clean;
    }

    [GeneratedRegex(@"^(19|20)\d\d\.(0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}

/// <summary>One row as the form sends it.</summary>
internal sealed class WorkHistoryInput
{
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Unit { get; set; }

    public string? StageSubject { get; set; }

    public string? Post { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(From + To + Unit + StageSubject + Post);

    public static WorkHistoryInput Of(WorkHistoryRow row) => new() { From = row.From, To = row.To, Unit = row.Unit, StageSubject = row.StageSubject, Post = row.Post };
}
