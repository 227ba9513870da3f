using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TeacherRegistration.EndToEndTests;

/// <summary>What people do on the pages, in their words.</summary>
internal static partial class PageSteps
{
    private const string Password = "Demo@2026";

    public static async Task LogInAsync(this IPage page, string loginName, string phone)
    {
        await page.GotoAsync("/");
        await page.GetByLabel("用户名").FillAsync(loginName);
        await page.GetByLabel("密码").FillAsync(Password);
        await page.PressButtonAsync("下一步");
        await page.GetByLabel("验证码").FillAsync(await page.ReadCodeAsync(phone));
        await page.PressButtonAsync("登录");
        await Assertions.Expect(page.Locator("details.user")).ToBeVisibleAsync();
    }

    /// <summary>The newest code sent to the phone.</summary>
    public static async Task<string> ReadCodeAsync(this IPage page, string phone)
    {
        var answer = await page.APIRequest.GetAsync("/dev/sms.json?phone=" + phone);
        return SixDigits().Match(await answer.TextAsync()).Value;
    }

    public static Task PressButtonAsync(this IPage page, string text) =>
        page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true }).ClickAsync();

    public static Task PressButtonAsync(this ILocator part, string text) =>
        part.GetByRole(AriaRole.Button, new() { Name = text, Exact = true }).ClickAsync();

    /// <summary>What no page may be: wider than the screen, without one heading, or hard to use for those axe speaks for.</summary>
    public static async Task<IReadOnlyList<string>> FindFaultsAsync(this IPage page)
    {
        var faults = new List<string>();
        if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        {
            faults.Add($"{page.Url} is wider than the screen");
        }

        if (await page.Locator("h1").CountAsync() != 1)
        {
            faults.Add($"{page.Url} has not one h1");
        }

        return [.. faults, .. (await page.FindAxeFaultsAsync()).Select(fault => $"{page.Url}: {fault}")];
    }

    /// <summary>Broken rules of WCAG that axe finds on the page.</summary>
    public static async Task<IReadOnlyList<string>> FindAxeFaultsAsync(this IPage page)
    {
        var source = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));
        await page.EvaluateAsync(source);
        var result = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations"
            + ".flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))");
        return [.. result.EnumerateArray().Select(fault => fault.GetString()!)];
    }

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex SixDigits();
}
