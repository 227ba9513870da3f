using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeacherRegistration.EndToEndTests.Journeys;

/// <summary>The main job of the manual, from the import to the printed receipt.</summary>
public sealed partial class ConfirmationDayTests(JourneyHost host)
{
    [Fact]
    public async Task ADay_FromTheImportToTheReceipt()
    {
        await ImportAsync();

        var page = await host.OpenAsync();
        await page.LogInAsync("cs6s1s1xzcqr01", "19900000011");
        await Expect(page.Locator("details.user summary")).ToHaveTextAsync("王一(确认点一)");
        await page.GetByRole(AriaRole.Link, new() { Name = "核对网络填报数据" }).ClickAsync();
        await page.GetByLabel("姓名", new() { Exact = true }).FillAsync("尉迟𬍛");
        await page.PressButtonAsync("查询");
        await Expect(page.Locator("td.name").First).ToHaveTextAsync("尉迟𬍛");
        await page.GetByRole(AriaRole.Link, new() { Name = "重置" }).ClickAsync();

        await ConfirmAsync(page);
        await PrintAsync(page);
        await LogOutAsync(page);
    }

    private async Task ImportAsync()
    {
        var page = await host.OpenAsync();
        await page.LogInAsync("cs6s1s1xjyjrd", "19900000003");
        await page.GotoAsync("/applications");
        await page.GetByRole(AriaRole.Link, new() { Name = "批量导入" }).ClickAsync();
        await page.GetByLabel("文件").SetInputFilesAsync(Path.Combine(AppContext.BaseDirectory, "data", "applications-sample.xlsx"));
        await page.PressButtonAsync("检查文件");
        await page.PressButtonAsync("导入全部 600 条");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("已导入 600 条报名数据。");
    }

    private static async Task ConfirmAsync(IPage page)
    {
        await page.GotoAsync("/applications?status=PendingConfirmation");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = ConfirmLink() }).First.ClickAsync();
        var pane = page.Locator("#pane");
        await pane.PressButtonAsync("材料齐全");
        await Expect(pane.GetByRole(AriaRole.Alert)).ToContainTextAsync("不能给出“材料齐全”");
        await pane.PressButtonAsync("全部具备");
        await pane.GetByLabel("档案号").FillAsync("000418");
        await pane.PressButtonAsync("材料齐全");
        await Expect(pane.GetByRole(AriaRole.Status)).ToContainTextAsync("材料齐全");
        await Expect(pane.Locator("td[data-label=审批状态]").First).ToHaveTextAsync("材料齐全");
    }

    private static async Task PrintAsync(IPage page)
    {
        var pdf = page.WaitForResponseAsync(response => response.Url.EndsWith("/receipt.pdf", StringComparison.Ordinal));
        await page.Locator("#pane").PressButtonAsync("打印受理凭证");
        (await pdf).Status.ShouldBe(200);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印", Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "取消" }).ClickAsync();

        await page.GotoAsync("/applications?archiveNumber=000418");
        await page.Locator("input[name=ids]").First.CheckAsync();
        await Expect(page.Locator("[data-ticked]")).ToHaveTextAsync("已选 1 人");
        var download = page.WaitForDownloadAsync();
        await page.PressButtonAsync("打印申请表");
        (await download).SuggestedFilename.ShouldStartWith("教师资格定期注册申请表");

        await page.PressButtonAsync("全屏显示");
        await Expect(page.Locator("#list")).ToHaveClassAsync(FullScreen());
        await Expect(page.Locator("input[name=ids]").First).ToBeCheckedAsync();
        await page.PressButtonAsync("退出全屏");
    }

    private static async Task LogOutAsync(IPage page)
    {
        await page.Locator("details.user summary").ClickAsync();
        await page.PressButtonAsync("退出登录");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "登录" })).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "登录" })).ToBeVisibleAsync();
    }

    [GeneratedRegex("^确认 ")]
    private static partial Regex ConfirmLink();

    [GeneratedRegex("full-screen")]
    private static partial Regex FullScreen();
}
