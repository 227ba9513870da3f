using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Plans.Domain.Holidays;

namespace TeacherRegistration.Plans.Application.Holidays;

/// <summary>The form of a year's holidays; a row without any entry is left out.</summary>
internal sealed record HolidayInput
{
    private const int SpareRows = 4;

    public List<HolidayRow> Rows { get; init; } = [];

    public static HolidayInput Of(IReadOnlyList<Holiday> holidays) => new HolidayInput
    {
        Rows = [.. holidays.Select(holiday => new HolidayRow { First = holiday.First, Last = holiday.Last, Name = holiday.Name, IsWorked = holiday.IsWorked })],
    }.Compact();

    /// <summary>The rows with an entry, then some empty ones: where a message names a row by its number, it is that of <see cref="ToHolidays"/>.</summary>
    public HolidayInput Compact() => new() { Rows = [.. Rows.Where(row => !row.IsEmpty), .. Enumerable.Repeat(new HolidayRow(), SpareRows)] };

    /// <exception cref="BusinessRuleException">400 beside the row: a day is missing.</exception>
    public IReadOnlyList<Holiday> ToHolidays() =>
    [
        .. Rows.Where(row => !row.IsEmpty).Select((row, index) =>
        {
            var first = Day(row.First, $"Rows[{index}].First");
            return new Holiday(first, row.Last ?? first, PlainText.Clean(row.Name, $"Rows[{index}].Name").ReplaceLineEndings(" "), row.IsWorked);
        }),
    ];

    private static DateOnly Day(DateOnly? day, string field) => day ?? throw new BusinessRuleException(PlansErrorCodes.DayForm) { Field = field };
}

/// <summary>One row of it.</summary>
internal sealed record HolidayRow
{
    public DateOnly? First { get; init; }

    /// <summary>Left empty for a single day.</summary>
    public DateOnly? Last { get; init; }

    public string? Name { get; init; }

    public bool IsWorked { get; init; }

    public bool IsEmpty => First is null && Last is null && string.IsNullOrWhiteSpace(Name);
}
