using AngleSharp.Dom;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>Reads the list as a person does.</summary>
internal static class ApplicationRows
{
    public static IReadOnlyList<IElement> RowsOf(Answer page) => [.. page.Document.QuerySelectorAll("#rows tbody tr")];

    /// <summary>The ids of the rows in their order.</summary>
    public static IReadOnlyList<Guid> IdsOf(Answer page) =>
        [.. page.Document.QuerySelectorAll("#rows input[name=ids]").Select(box => Guid.Parse(box.GetAttribute("value")!))];

    public static string[] TextsOf(Answer page, string selector) =>
        [.. page.Document.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    /// <summary>The address of the link with this text.</summary>
    public static string LinkOf(Answer page, string text) =>
        page.Document.QuerySelectorAll("a").First(link => link.TextContent.Trim() == text).GetAttribute("href")!;
}
