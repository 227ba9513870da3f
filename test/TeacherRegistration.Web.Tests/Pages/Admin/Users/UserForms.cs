using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

/// <summary>What administrators press on the pages of users.</summary>
internal static class UserForms
{
    public static string AddressOf(StaffAccount account) => $"/admin/users/{account.Id}";

    /// <summary>Opens the user and presses a button with the fields.</summary>
    public static async Task<Answer> PressAsync(this Browser browser, StaffAccount account, string button, params (string Name, string? Value)[] fields) =>
        await browser.PressAsync(await browser.OpenAsync(AddressOf(account)), button, fields);

    public static async Task<Answer> AddUserAsync(this Browser browser, params (string Name, string? Value)[] fields) =>
        await browser.PressAsync(await browser.OpenAsync("/admin/users/new"), "新增并生成开通链接", fields);

    /// <summary>The one-time link on the page that an accepted form led to.</summary>
    public static async Task<string> ReadLinkAsync(this Browser browser, Answer accepted)
    {
        var page = await browser.OpenAsync(accepted.Location);
        return new Uri(page.Document.QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;
    }

    public static async Task<Answer> SetPasswordAsync(this Browser browser, string link, string password, string? repeated = null) => await browser.PressAsync(
        await browser.OpenAsync(link), "设置登录密码", ("NewPassword", password), ("RepeatedPassword", repeated ?? password));

    public static IReadOnlyList<string> Cells(this Answer page, string loginName) =>
        [.. page.Document.QuerySelectorAll("#list tbody tr").Single(row => row.Children[1].TextContent == loginName).Children.Select(cell => cell.TextContent.Trim())];

    public static IReadOnlyList<string> Logins(this Answer page) => [.. page.Document.QuerySelectorAll("#list tbody tr").Select(row => row.Children[1].TextContent)];

    public static string NewLogin() => "u" + Guid.CreateVersion7().ToString("N")[^12..];
}
