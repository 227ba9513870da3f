using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeacherRegistration.EndToEndTests.Journeys;

/// <summary>套用模板 in the browser: it fills what is empty, and asks before it touches what somebody or the checklist has written.</summary>
[Collection("cs6s1s1xzcqr02")]
public sealed class TemplateTests(JourneyHost host)
{
    private const string Photos = "允许申请人拍照回复";

    [Fact]
    public async Task ATemplate_FillsAnEmptyTextAndAsksBeforeItTouchesAnother()
    {
        var (page, id) = await OpenAsync();
        await page.GotoAsync($"/applications/{id}/messages");
        var text = page.GetByLabel("提醒内容");

        await ChooseAsync(page, "补年度考核证明");
        await Expect(text).ToHaveValueAsync(new Regex("^{姓名}老师:您还缺年度考核证明"));
        await Expect(page.GetByLabel(Photos)).ToBeCheckedAsync();

        // A template as it came is nobody's text.
        await ChooseAsync(page, "错峰办理");
        await Expect(text).ToHaveValueAsync(new Regex("^{姓名}老师:{确认点}上午"));
        await Expect(page.GetByLabel(Photos)).Not.ToBeCheckedAsync();

        await text.FillAsync("明天来,");
        await page.GetByText("插入姓名").ClickAsync();
        await page.PressButtonAsync("{确认点地址}");
        await Expect(text).ToHaveValueAsync("明天来,{确认点地址}");
        await ChooseAsync(page, "补年度考核证明");
        await Expect(text).ToHaveValueAsync("明天来,{确认点地址}");
        await page.PressButtonAsync("加在后面");
        await Expect(text).ToHaveValueAsync(new Regex("^明天来,{确认点地址}\n{姓名}老师:您还缺"));
        await ChooseAsync(page, "错峰办理");
        await page.PressButtonAsync("换成模板");
        await Expect(text).ToHaveValueAsync(new Regex("^{姓名}老师:{确认点}上午"));
        (await page.FindFaultsAsync()).ShouldBeEmpty();

        await page.PressButtonAsync("发送");
        await Expect(page.Locator(".messages li > .lines").First).ToHaveTextAsync(new Regex("老师:确认点.上午排队的人多"));
    }

    [Fact]
    public async Task ATemplate_GoesWithWhatTheChecklistHasWritten()
    {
        var (page, id) = await OpenAsync();
        await page.GotoAsync($"/applications/{id}/confirm");
        var notice = page.Locator("#Notice");
        await page.Locator(".checklist input[value=NotMet]").First.CheckAsync();
        var written = await notice.InputValueAsync();

        await ChooseAsync(page, "补年度考核证明");
        await Expect(notice).ToHaveValueAsync(written);
        await page.PressButtonAsync("加在后面");

        written.ShouldContain("材料不全");
        await Expect(notice).ToHaveValueAsync(new Regex("^" + Regex.Escape(written) + "\n{姓名}老师:您还缺"));
        // From now on it is the clerk's: the checklist writes it no more, and it is sent.
        await page.Locator(".checklist input[value=NotMet]").Nth(1).CheckAsync();
        await Expect(notice).ToHaveValueAsync(new Regex("\n{姓名}老师:您还缺"));
        await Expect(notice).ToHaveAttributeAsync("name", "Notice");
    }

    private static async Task ChooseAsync(IPage page, string name) => await page.GetByLabel("套用模板").SelectOptionAsync(new SelectOptionValue { Label = name });

    /// <summary>A clerk of a county that has templates, and an application that awaits confirmation.</summary>
    private async Task<(IPage Page, string Id)> OpenAsync()
    {
        var page = await host.OpenAsync();
        await page.LogInAsync("cs6s1s1xzcqr02", "19900000012");
        await page.GotoAsync("/applications?status=PendingConfirmation");
        return (page, (await page.Locator("input[name=ids]").First.GetAttributeAsync("value"))!);
    }
}
