using System.Globalization;
using System.Text.Json;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Values in the JSON of gateways, by paths such as <c>data.0.id</c>.</summary>
internal static class JsonAnswer
{
    /// <summary>The value as text; null where there is none.</summary>
    public static string? Find(JsonElement root, string path)
    {
        var element = root;
        foreach (var step in path.Split('.'))
        {
            if (element.ValueKind == JsonValueKind.Array && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return null;
            }
        }

        return element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null ? null : element.ToString();
    }

    /// <summary>Whether the value is as the condition <c>path=value</c> says, in whatever case; true and false are words too.</summary>
    public static bool Fits(JsonElement root, string condition)
    {
        var parts = condition.Split('=', 2);
        return parts.Length == 2 && string.Equals(Find(root, parts[0]), parts[1], StringComparison.OrdinalIgnoreCase);
    }
}
