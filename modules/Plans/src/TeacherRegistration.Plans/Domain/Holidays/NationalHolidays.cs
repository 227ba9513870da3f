using System.Collections.Frozen;
using System.Text.Json;

namespace TeacherRegistration.Plans.Domain.Holidays;

/// <summary>The holidays that the State Council announces for a year, as far as they are known here; a province's own calendar goes before them.</summary>
internal static class NationalHolidays
{
    private static readonly FrozenDictionary<int, IReadOnlyList<Holiday>> Years = Read();

    /// <summary>Those of the year; null where they are not known.</summary>
    public static IReadOnlyList<Holiday>? Of(int year) => Years.GetValueOrDefault(year);

    private static FrozenDictionary<int, IReadOnlyList<Holiday>> Read()
    {
        using var stream = typeof(NationalHolidays).Assembly.GetManifestResourceStream("national-holidays.json")!;
        return JsonSerializer.Deserialize<List<Holiday>>(stream, JsonSerializerOptions.Web)!
            .GroupBy(holiday => holiday.First.Year)
            .ToFrozenDictionary(year => year.Key, year => (IReadOnlyList<Holiday>)[.. year]);
    }
}
