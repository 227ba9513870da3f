using System.Globalization;
using System.Text.Json;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Identity.Application.Auditing;

/// <summary>Reads the changes of a record as a table: which object, which field, before and after.</summary>
internal static class ChangeTable
{
    private const string Hidden = "***";
    private const int MaximumLength = 300;

    /// <param name="json">The changes as stored.</param>
    /// <param name="words">The words for fields and values.</param>
    /// <param name="names">Names of points by id.</param>
    /// <param name="isHidden">Whether the values are kept from the reader.</param>
    public static IReadOnlyList<ChangedObject> Read(string? json, AuditWords words, IReadOnlyDictionary<string, string> names, bool isHidden)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.GetProperty("entries").EnumerateArray().Select(entry =>
            {
                var entity = entry.GetProperty("entity").GetString()!;
                var values = entry.GetProperty("values");
                return new ChangedObject(
                    words.Entity(entity),
                    words.Change(entry.GetProperty("change").GetString()!),
                    values.ValueKind == JsonValueKind.Object
                        ? [.. values.EnumerateObject().Select(field => ReadValue(entity, field, words, names, isHidden))]
                        : []);
            }),
        ];
    }

    private static ChangedValue ReadValue(string entity, JsonProperty field, AuditWords words, IReadOnlyDictionary<string, string> names, bool isHidden) => new(
        words.Field(entity, field.Name),
        isHidden ? Hidden : Word(entity, field.Name, field.Value[0], words, names),
        isHidden ? Hidden : Word(entity, field.Name, field.Value[1], words, names));

    private static string Word(string entity, string field, JsonElement value, AuditWords words, IReadOnlyDictionary<string, string> names)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return "";
            case JsonValueKind.True:
            case JsonValueKind.False:
                return words.Value(entity, field, value.GetBoolean() ? "True" : "False");
            case JsonValueKind.String:
                var text = value.GetString()!;
                return IsTime(text, out var utc) ? BeijingTime.Format(utc) : Cut(names.GetValueOrDefault(text) ?? words.Value(entity, field, text));
            default:
                return Cut(value.GetRawText());
        }
    }

    private static bool IsTime(string text, out DateTime utc) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out utc);

    private static string Cut(string text) => text.Length <= MaximumLength ? text : text[..MaximumLength] + "…";
}
