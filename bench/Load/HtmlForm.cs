using System.Net;
using System.Text.RegularExpressions;

namespace TeacherRegistration.Load;

/// <summary>A form of a page: where it goes, and what a browser would send of it as it stands.</summary>
internal sealed partial class HtmlForm
{
    private const string End = "</form>";

    private HtmlForm(string html)
    {
        Action = Attribute(html[..html.IndexOf('>', StringComparison.Ordinal)], "action");
        foreach (var tag in Input().Matches(html).Select(match => match.Value))
        {
            var (name, type) = (Attribute(tag, "name"), Attribute(tag, "type"));
            if (name.Length > 0 && type != "file" && (type is not ("radio" or "checkbox") || tag.Contains(" checked", StringComparison.Ordinal)))
            {
                Fields[name] = Attribute(tag, "value");
            }
        }

        foreach (Match select in Select().Matches(html))
        {
            Fields[select.Groups[1].Value] = Chosen(select.Groups[2].Value);
        }

        foreach (Match area in TextArea().Matches(html))
        {
            Fields[area.Groups[1].Value] = WebUtility.HtmlDecode(area.Groups[2].Value);
        }
    }

    public string Action { get; }

    public Dictionary<string, string> Fields { get; } = [];

    public string Encoded => string.Join('&', Fields.Select(it => $"{Uri.EscapeDataString(it.Key)}={Uri.EscapeDataString(it.Value)}"));

    /// <summary>The form in which the text stands.</summary>
    public static HtmlForm With(string page, string text)
    {
        var at = page.IndexOf(text, StringComparison.Ordinal);
        var start = at < 0 ? -1 : page.LastIndexOf("<form", at, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidOperationException($"The page has no form with {text}.")
            : new HtmlForm(page[start..page.IndexOf(End, at, StringComparison.Ordinal)]);
    }

    /// <summary>Enters what there is of the answers for its fields.</summary>
    public HtmlForm Fill(IReadOnlyDictionary<string, string> answers)
    {
        foreach (var name in Fields.Keys.Where(answers.ContainsKey).ToList())
        {
            Fields[name] = answers[name];
        }

        return this;
    }

    private static string Attribute(string tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal) + name.Length + 3;
        return start < name.Length + 3 ? "" : WebUtility.HtmlDecode(tag[start..tag.IndexOf('"', start)]);
    }

    private static string Chosen(string options)
    {
        var all = Option().Matches(options);
        return (all.FirstOrDefault(option => option.Value.Contains(" selected", StringComparison.Ordinal)) ?? all[0]).Groups[1].Value;
    }

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<textarea[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex TextArea();

    [GeneratedRegex("<option[^>]*value=\"([^\"]*)\"[^>]*>")]
    private static partial Regex Option();
}
