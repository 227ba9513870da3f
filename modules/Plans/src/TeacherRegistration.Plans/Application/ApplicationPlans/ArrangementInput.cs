using System.Globalization;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.Domain.ApplicationPlans;

namespace TeacherRegistration.Plans.Application.ApplicationPlans;

/// <summary>The form of an arrangement; times are local, lists have one entry a line.</summary>
internal sealed record ArrangementInput
{
    public const string StageList = "Stage";

    /// <summary>The points of new arrangements, which begin alike.</summary>
    public List<Guid> Points { get; init; } = [];

    public DateTime? Start { get; init; }

    public DateTime? End { get; init; }

    public string? Scope { get; init; }

    public string? Schools { get; init; }

    public string? Towns { get; init; }

    public List<string> Stages { get; init; } = [];

    public List<RegistrationKinds> Kinds { get; init; } = [];

    public int? DailyCapacity { get; init; }

    /// <summary>School, day and half-day a line, as they are copied from a table.</summary>
    public string? Slots { get; init; }

    public string? Precautions { get; init; }

    /// <summary>Why a published one is changed.</summary>
    public string? Reason { get; init; }

    public static ArrangementInput Of(ArrangementContent content) => new()
    {
        Start = BeijingTime.FromUtc(content.Window.Start),
        End = BeijingTime.FromUtc(content.Window.End),
        Scope = content.Scope,
        Schools = string.Join('\n', content.Persons.Schools),
        Towns = string.Join('\n', content.Persons.Towns),
        Stages = [.. content.Persons.Stages],
        Kinds = [.. Enum.GetValues<RegistrationKinds>().Where(kind => kind != RegistrationKinds.None && content.Persons.Kinds.HasFlag(kind))],
        DailyCapacity = content.DailyCapacity,
        Slots = string.Join('\n', content.Slots.Select(SlotLines.Write)),
        Precautions = content.Precautions,
    };

    /// <exception cref="BusinessRuleException">400 beside the field.</exception>
    public ArrangementContent ToContent()
    {
        if (Stages.Find(stage => !CodeLists.Contains(StageList, stage)) is { } unknown)
        {
            throw new BusinessRuleException(PlansErrorCodes.UnknownStage, RuleViolationKind.Invalid, unknown) { Field = nameof(Stages) };
        }

        return new ArrangementContent(
            ToWindow(),
            PlainText.Clean(Scope, nameof(Scope)),
            new PersonScope(Lines(Schools, nameof(Schools)), Lines(Towns, nameof(Towns)), [.. Stages.Distinct()], Kinds.Aggregate(RegistrationKinds.None, (all, kind) => all | kind)),
            DailyCapacity,
            SlotLines.Read(PlainText.Clean(Slots, nameof(Slots)), nameof(Slots)),
            PlainText.Clean(Precautions, nameof(Precautions)));
    }

    public TimeWindow ToWindow() => new(BeijingTime.FromForm(Start, nameof(Start)), BeijingTime.FromForm(End, nameof(End)));

    public string CleanReason() => PlainText.Clean(Reason, nameof(Reason)).ReplaceLineEndings(" ");

    private static List<string> Lines(string? text, string field) =>
        [.. PlainText.Clean(text, field).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}

/// <summary>分校时段 as lines of text: school, day and half-day, divided as in a table that was copied.</summary>
internal static class SlotLines
{
    private static readonly char[] Dividers = ['\t', ',', '\uFF0C', ';', '\uFF1B'];
    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];

    public static string Write(SchoolSlot slot) =>
        string.Create(CultureInfo.InvariantCulture, $"{slot.School}\t{slot.Date:yyyy-MM-dd}\t{CodeLists.Word(slot.Half)}");

    /// <exception cref="BusinessRuleException">400 beside the field, naming the line.</exception>
    public static IReadOnlyList<SchoolSlot> Read(string text, string field) =>
    [
        .. text.Split('\n', StringSplitOptions.TrimEntries)
            .Select((line, index) => (line, Number: index + 1))
            .Where(entry => entry.line.Length > 0)
            .Select(entry => Read(entry.line) ?? throw new BusinessRuleException(PlansErrorCodes.SlotForm, RuleViolationKind.Invalid, entry.Number, entry.line) { Field = field }),
    ];

    private static SchoolSlot? Read(string line)
    {
        var cells = line.Split(Dividers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cells is [var school, var day, var half]
            && school.Length <= PersonScope.MaximumNameLength
            && DateOnly.TryParseExact(day, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && CodeLists.Of(nameof(HalfDay)).FirstOrDefault(entry => entry.Chinese == half || entry.English.Equals(half, StringComparison.OrdinalIgnoreCase)) is { } found
            ? new SchoolSlot(school, date, Enum.Parse<HalfDay>(found.Code))
            : null;
    }
}
