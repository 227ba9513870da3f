using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TeacherRegistration.EndToEndTests.Journeys;

/// <summary>A teacher with a phone in hand: from the registration to the 报名号, and each page on the way as pages must be.</summary>
public sealed class FilingTests(JourneyHost host)
{
    private const string Phone = "19911110001";
    private const string Password = "秋天去看银杏树叶慢慢飘落";

    private readonly List<string> faults = [];

    [Fact]
    public async Task ATeacher_RegistersAndFilesOnAPhone()
    {
        var page = await host.OpenAsync(390, 844);
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [$"{page.Url}: {message.Text}"] : []);
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        await RegisterAsync(page);

        await page.GotoAsync("/apply/filing");
        await page.GetByRole(AriaRole.Link, new() { Name = "测试六省" }).ClickAsync();
        await CheckAsync(page, "在线申报");
        await page.GetByRole(AriaRole.Button, new() { Name = "测试六省一市一县 定期注册" }).ClickAsync();
        await CheckAsync(page, "在线申报");
        await page.GetByRole(AriaRole.Link, new() { Name = "下一步:选择确认点" }).ClickAsync();
        await CheckAsync(page, "选择确认点");
        await page.GetByLabel("确认点一").CheckAsync();
        await page.PressButtonAsync("选定确认点");
        await CheckAsync(page, "阅读注意事项");
        await page.PressButtonAsync("我已阅读");
        // Each step leads to the next.
        await EnterPersonAsync(page);
        await EnterCertificateAsync(page);
        await EnterWorkAsync(page);
        await EnterPortraitAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "核对并提交" }).ClickAsync();
        await CheckAsync(page, "核对并提交");
        await Expect(page.Locator("ul.hints")).ToContainTextAsync("培训学时 312,不足 360");
        await page.GetByLabel("本人承诺").CheckAsync();
        await page.PressButtonAsync("提交申报");

        await CheckAsync(page, "查询报名信息");
        await Expect(page.Locator(".headline")).ToHaveTextAsync("等待现场确认");
        var form = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载申请表" }).ClickAsync());
        form.SuggestedFilename.ShouldEndWith(".pdf");
        faults.ShouldBeEmpty();
    }

    private static async Task RegisterAsync(IPage page)
    {
        await page.GotoAsync("/apply/register");
        await page.GetByLabel("手机号").FillAsync(Phone);
        await page.PressButtonAsync("获取验证码");
        await Expect(page.GetByLabel("手机号")).ToHaveValueAsync(Phone);
        await Expect(page.Locator("[role=status], .alert-success").First).ToBeVisibleAsync();
        await page.Locator("#Name").FillAsync("周秀兰");
        await page.Locator("#IdNumber").FillAsync("999999198805050027");
        await page.Locator("#Code").FillAsync(await page.ReadCodeAsync(Phone));
        await page.Locator("#NewPassword").FillAsync(Password);
        await page.Locator("#RepeatedPassword").FillAsync(Password);
        await page.Locator("#Accepted").CheckAsync();
        await page.PressButtonAsync("同意并注册");
        await Expect(page.Locator("h1")).ToHaveTextAsync("我的申报");
    }

    private async Task EnterPersonAsync(IPage page)
    {
        await CheckAsync(page, "个人信息");
        await ChooseAsync(page, ("Ethnicity", "01"), ("PoliticalStatus", "Masses"), ("Education", "Bachelor"), ("Degree", "Bachelor"));
        await FillAsync(page, ("Email", "zhou@example.com"), ("Address", "测试县城关镇文化路12号"), ("PostCode", "999000"));
        await page.PressButtonAsync("保存");
    }

    private async Task EnterCertificateAsync(IPage page)
    {
        await CheckAsync(page, "教师资格证书");
        await page.GetByRole(AriaRole.Link, new() { Name = "添加证书" }).ClickAsync();
        await FillAsync(page, ("Number", "20109900122234567"), ("Subject", "语文"), ("IssuingAgency", "测试六省一市一县教育局"), ("IssuedOn", "2010-06-01"));
        await ChooseAsync(page, ("Type", "Primary"));
        await page.PressButtonAsync("保存,下一步上传照片");
        await CheckAsync(page, "教师资格证书");
        await page.GetByRole(AriaRole.Link, new() { Name = "上传照片 证书照片" }).ClickAsync();
        await UploadAsync(page, 1600, 1200);
        await Expect(page.Locator("img.page-photo")).ToHaveJSPropertyAsync("naturalWidth", 1200);
        await page.GetByRole(AriaRole.Link, new() { Name = "上传照片 注册结论贴页照片" }).ClickAsync();
        await UploadAsync(page, 1600, 1200);
        await Expect(page.Locator("img.page-photo")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = "返回", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "返回", Exact = true }).ClickAsync();
    }

    private async Task EnterWorkAsync(IPage page)
    {
        await OpenStepAsync(page, "现阶段工作信息");
        await FillAsync(page, ("School", "城关镇中心小学"), ("Subject", "语文"));
        await ChooseAsync(
            page, ("SchoolType", "Primary"), ("Ownership", "Public"), ("Location", "Town"), ("Stage", "Primary"), ("EmploymentForm", "Established"), ("PostType", "Professional"), ("PostGrade", "10"), ("Title", "FirstGradeTeacher"));
        await FillAsync(page, ("ContractStart", "2020-09-01"), ("ContractEnd", "2040-08-31"), ("WorkStart", "2010-09-01"), ("TeachingStart", "2010-09-01"), ("SchoolStart", "2015-09-01"));
        await page.PressButtonAsync("保存");
        await CheckAsync(page, "考核与培训");
        await FillAsync(page, ("TrainingHours", "312"), ("LastRegisteredOn", "2021-06-01"));
        await ChooseAsync(page, ("LastConclusion", "Passed"));
        await page.PressButtonAsync("保存");
        await CheckAsync(page, "工作简历");
        await FillAsync(page, ("Rows_0__From", "2010.09"), ("Rows_0__Unit", "城关镇中心小学"));
        await page.PressButtonAsync("保存");
    }

    private async Task EnterPortraitAsync(IPage page)
    {
        await CheckAsync(page, "一寸照片");
        await page.GetByRole(AriaRole.Link, new() { Name = "上传照片" }).ClickAsync();
        await page.EvaluateAsync("addEventListener('submit', () => { sessionStorage.sent = document.querySelector('input[type=file]').files[0].size; })");
        var chosen = await UploadAsync(page, 900, 1200);
        await Expect(page.Locator("h1")).ToHaveTextAsync("在线申报");
        // Only the part that is kept has been sent.
        int.Parse(await page.EvaluateAsync<string>("sessionStorage.sent"), CultureInfo.InvariantCulture).ShouldBeLessThan(chosen / 3);
    }

    /// <summary>Chooses a photo, turns it once where it is a page, and uploads what the browser shows. Returns the bytes of the file that was chosen.</summary>
    private async Task<int> UploadAsync(IPage page, int width, int height)
    {
        await CheckAsync(page, "上传照片");
        var jpeg = await page.EvaluateAsync<string>(
            "([width, height]) => { const canvas = document.createElement('canvas'); [canvas.width, canvas.height] = [width, height];"
            + " const paper = canvas.getContext('2d'); paper.fillStyle = '#9cf'; paper.fillRect(0, 0, width, height);"
            + " for (let i = 0; i < 3000; i++) { paper.fillStyle = `hsl(${(i * 37) % 360} 70% 60%)`; paper.fillRect((i * 7919) % width, (i * 1597) % height, 20, 20); } return canvas.toDataURL('image/jpeg').split(',')[1]; }",
            new[] { width, height });
        await page.GetByLabel("选择照片").SetInputFilesAsync(new FilePayload { Name = "photo.jpg", MimeType = "image/jpeg", Buffer = Convert.FromBase64String(jpeg) });
        await Expect(page.Locator("canvas")).ToBeVisibleAsync();
        await page.PressButtonAsync(width > height ? "旋转" : "放大");
        await page.PressButtonAsync("上传");
        return jpeg.Length / 4 * 3;
    }

    private async Task OpenStepAsync(IPage page, string step)
    {
        await Expect(page.Locator("h1")).ToHaveTextAsync("在线申报");
        await page.GetByRole(AriaRole.Link, new() { Name = step, Exact = true }).ClickAsync();
        await CheckAsync(page, step);
    }

    private async Task CheckAsync(IPage page, string title)
    {
        await Expect(page.Locator("h1")).ToHaveTextAsync(title);
        faults.AddRange(await page.FindFaultsAsync());
    }

    private static async Task FillAsync(IPage page, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            await page.Locator("#" + id).FillAsync(value);
        }
    }

    private static async Task ChooseAsync(IPage page, params (string Id, string Value)[] fields)
    {
        foreach (var (id, value) in fields)
        {
            await page.Locator("#" + id).SelectOptionAsync(value);
        }
    }
}
