using Microsoft.Playwright;

namespace TeacherRegistration.EndToEndTests.Journeys;

/// <summary>What every page must be: accessible, without a script or policy error, and no wider than a phone.</summary>
[Collection("cs6s1s1xzcqr02")]
public sealed class EveryPageTests(JourneyHost host)
{
    [Theory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task Pages_AreAccessibleCleanAndFitTheScreen(int width, int height)
    {
        var page = await host.OpenAsync(width, height);
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [$"{page.Url}: {message.Text}"] : []);
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        await page.GotoAsync("/login");
        faults.AddRange(await page.FindFaultsAsync());
        await page.LogInAsync("cs6s1s1xzcqr02", "19900000012");

        foreach (var address in await AddressesAsync(page))
        {
            await page.GotoAsync(address);
            faults.AddRange(await page.FindFaultsAsync());
        }

        faults.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(IPage page)
    {
        await page.GotoAsync("/plans");
        var plan = await page.Locator("td.actions a").First.GetAttributeAsync("href");
        await page.GotoAsync("/applications?status=PendingConfirmation");
        var opened = await page.Locator("input[name=ids]").First.GetAttributeAsync("value");
        return
        [
            "/", "/plans", plan!, "/applications", "/applications?name=%23%23", "/other-points", "/other-points?name=%23%23&kind=First", "/other-points?status=PendingConfirmation&kind=First", "/downloads", "/downloads/manual", "/account/security", "/verify",
            $"/applications/{opened}", $"/applications/{opened}/confirm", $"/applications/{opened}/approvals", $"/applications/{opened}/messages",
            $"/applications/{opened}/point", $"/applications/{opened}/bureau", "/counter", $"/counter?id={opened}",
        ];
    }
}
