using System.Net;
using System.Text.RegularExpressions;

namespace TeacherRegistration.Load;

/// <summary>The form of a case filled in as a clerk does: every condition met.</summary>
internal static partial class CaseForm
{
    /// <summary>The body that a browser would send.</summary>
    public static string Fill(string page)
    {
        var start = page.IndexOf("id=\"case\"", StringComparison.Ordinal);
        var form = page[start..page.IndexOf("</form>", start, StringComparison.Ordinal)];
        var fields = new List<(string Name, string Value)>();
        foreach (var tag in Input().Matches(form).Select(match => match.Value))
        {
            var (name, type, value) = (Attribute(tag, "name"), Attribute(tag, "type"), Attribute(tag, "value"));
            if (name.Length > 0 && type != "checkbox" && (type != "radio" || value == "Met"))
            {
                fields.Add((name, value));
            }
        }

        fields.AddRange(Select().Matches(form).Select(match => (match.Groups[1].Value, Chosen(match.Groups[2].Value))));
        fields.Add(("Remark", ""));
        fields.Add(("Notice", ""));
        return string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}"));
    }

    private static string Chosen(string options)
    {
        var all = Option().Matches(options);
        return (all.FirstOrDefault(option => option.Value.Contains("selected", StringComparison.Ordinal)) ?? all[0]).Groups[1].Value;
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]*value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Option();
}
