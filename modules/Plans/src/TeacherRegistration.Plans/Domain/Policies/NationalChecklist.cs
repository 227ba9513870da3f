using System.Text.Json;
using System.Text.Json.Serialization;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Plans.Domain.Policies;

/// <summary>The conditions of the national measures (教师〔2013〕9号, SPEC §2.2): the first version of every province's policy.</summary>
internal static class NationalChecklist
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<ChecklistItem> Items { get; } = Read();

    private static List<ChecklistItem> Read()
    {
        using var stream = typeof(NationalChecklist).Assembly.GetManifestResourceStream("national-checklist.json")!;
        return JsonSerializer.Deserialize<List<ChecklistItem>>(stream, Options)!;
    }
}
