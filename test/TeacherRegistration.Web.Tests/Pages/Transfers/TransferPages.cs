using AngleSharp.Dom;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Transfers;

/// <summary>转入待受理 as its users go through it.</summary>
internal static class TransferPages
{
    /// <summary>The registration user of 一县.</summary>
    public const string RegistrationUser = "cs6s1s1xjyjrd";

    public const string List = "/applications/transfers";

    public static string AddressOf(Guid id) => $"{List}/{id}";

    public static async Task<string> PointAsync(ProductHost host, string pointCode) => $"{(await TestApplications.FindPointAsync(host, pointCode)).Id}";

    public static async Task<Answer> AcceptAsync(ProductHost host, Browser browser, Guid id, string pointCode, params (string, string?)[] others) =>
        await browser.PressAsync(await browser.OpenAsync(AddressOf(id)), "受理", [("PointId", await PointAsync(host, pointCode)), .. others]);

    /// <summary>The row with the text, on whichever page it stands; other tests have theirs in the list too.</summary>
    public static async Task<IElement?> FindRowAsync(Browser browser, string text)
    {
        for (var address = List; ;)
        {
            var page = await browser.OpenAsync(address);
            if (page.Document.QuerySelectorAll("tbody tr").FirstOrDefault(row => row.TextContent.Contains(text, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }

            if (page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                return null;
            }

            address = next;
        }
    }
}
