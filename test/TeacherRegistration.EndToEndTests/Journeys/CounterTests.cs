using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeacherRegistration.EndToEndTests.Journeys;

/// <summary>A case at the counter by scanner and keyboard alone.</summary>
public sealed partial class CounterTests(JourneyHost host)
{
    // As slow as a hand and an eye, by the page's own clock.
    private const int HandMilliseconds = 200;
    private const int LookMilliseconds = 1100;

    [Fact]
    public async Task ACase_FromTheScanToTheReceipt()
    {
        var page = await host.OpenAsync();
        await page.LogInAsync("cs6s1s2xzcqr01", "19900000021");
        await page.GotoAsync("/applications?status=PendingConfirmation&kind=First&pageSize=10");
        var numbers = await page.Locator("td[data-label=报名号]").AllTextContentsAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync("/counter");
        var missing = page.Locator(".missing");

        await ScanAsync(page, numbers[0]);
        await Expect(page.Locator("form#case")).ToContainTextAsync(numbers[0]);

        // Whatever has the focus, a scan goes to the box, leaves what was typed alone, and its Enter concludes nothing.
        await page.Locator("#Remark").FillAsync("已核对");
        await ScanAsync(page, numbers[1]);
        await Expect(page.Locator("form#case")).ToContainTextAsync(numbers[1]);
        await Expect(page.Locator("#Remark")).ToHaveValueAsync("");
        await ScanAsync(page, numbers[1]);
        await Expect(page.Locator(".person .chip")).ToHaveTextAsync("网报待确认");

        await PressAsync(page, "Digit1");
        await Expect(page.Locator("tr[data-key='1'] input[value=Met]")).ToBeCheckedAsync();
        await PressAsync(page, "KeyA");
        await Expect(missing).ToHaveTextAsync("全部条件已选,可给出结论");
        await PressAsync(page, "Enter");
        await Expect(missing).ToHaveTextAsync("再按一次 Enter 给出“材料齐全”");
        var receipt = page.WaitForResponseAsync(ReceiptAddress());
        await PressAsync(page, "Enter");
        (await receipt).Status.ShouldBe(200);
        await Expect(page.Locator(".finished .chip")).ToHaveTextAsync("材料齐全");
        await Expect(page.Locator("#Text")).ToBeFocusedAsync();
    }

    private static async Task ScanAsync(IPage page, string number)
    {
        await page.RunAndWaitForResponseAsync(
            async () =>
            {
                // Time stands still: however busy the machine, no hand is as fast.
                await page.Clock.PauseAtAsync(DateTimeOffset.FromUnixTimeMilliseconds(await page.EvaluateAsync<long>("() => Date.now() + 1000")).UtcDateTime);
                await page.Keyboard.TypeAsync(number + "001");
                await page.Keyboard.PressAsync("Enter");
                await page.Clock.ResumeAsync();
            },
            response => response.Url.EndsWith("/counter?handler=Find", StringComparison.Ordinal));
        await Expect(page.Locator("form#case h2")).ToBeFocusedAsync();
        // A case counts as seen after a second on the screen.
        await page.Clock.FastForwardAsync(LookMilliseconds);
    }

    private static async Task PressAsync(IPage page, string key)
    {
        await page.Clock.FastForwardAsync(HandMilliseconds);
        await page.Keyboard.PressAsync(key);
    }

    [GeneratedRegex("/receipt\\.pdf$")]
    private static partial Regex ReceiptAddress();
}
