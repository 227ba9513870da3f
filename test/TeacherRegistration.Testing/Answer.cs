using System.Net;
using AngleSharp.Html.Dom;

namespace TeacherRegistration.Testing;

/// <summary>What the product answered to one request.</summary>
public sealed record Answer(
    string Address, HttpStatusCode Status, string Location, IReadOnlyDictionary<string, string> Headers, string Text, IHtmlDocument Document)
{
    /// <summary>The page's words without markup.</summary>
    public string Words => Document.Body?.TextContent ?? "";

    /// <summary>The message beside the field, or that of the form as a whole for "".</summary>
    public string ErrorOf(string field) => field.Length == 0
        ? Document.QuerySelector("[role=alert]")?.TextContent.Trim() ?? ""
        : Document.QuerySelector($"[data-valmsg-for='{field}']")?.TextContent.Trim() ?? "";
}
