using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin;

/// <summary>The platform's settings, on a host of their own as they hold for all agencies; its SMS gateway shows what a secret does.</summary>
public abstract class PlatformSettingsTests(GatewayHost host)
{
    private const string ExportRows = FrameworkSettings.ExportRows;

    [Fact]
    public async Task Get_OfTheWholePage_HoldsNoSecretAndTheGatewayIsSentIt()
    {
        using var browser = await LogInAsync();
        host.Gateway.Headers.Clear();

        await SettingsTests.SetAsync(browser, FrameworkSettings.SmsAuthorization, "Bearer Kornblume-4711");
        var page = await browser.OpenAsync("/admin/settings");
        await host.Services.GetRequiredService<ISmsSender>().SendAsync(new SmsRequest("13900000001", SmsTemplates.LoginCode, new Dictionary<string, string> { ["code"] = "1", ["minutes"] = "5" }), TestContext.Current.CancellationToken);

        page.Text.ShouldNotContain("Kornblume");
        page.Words.ShouldContain("已设置");
        host.Gateway.Headers.ShouldContain("Bearer Kornblume-4711");
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var row = await context.Set<SettingValue>().SingleAsync(setting => setting.Name == FrameworkSettings.SmsAuthorization, TestContext.Current.CancellationToken);
        row.Value.ShouldBeNull();
        System.Text.Encoding.UTF8.GetString(row.Secret!.Value.Bytes.Span).ShouldNotContain("Kornblume");
        var id = row.Id.ToString();
        var changes = await context.Set<AuditRecord>().Where(record => record.SubjectId == id).Select(record => record.Changes!).ToListAsync(TestContext.Current.CancellationToken);
        changes.ShouldAllBe(change => !change.Contains("Kornblume") && change.Contains("***"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer a,,=\u00e9 b")]
    public async Task Post_OfASecretThatIsNone_Answers400(string value)
    {
        using var browser = await LogInAsync();

        (await SettingsTests.SetAsync(browser, FrameworkSettings.SmsAuthorization, value)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_OfThePlatform_HoldsForAgenciesThatHaveNotSetTheirOwn()
    {
        var (with, without) = (await TestAgency.AddAsync(host), await TestAgency.AddAsync(host));
        using var browser = await LogInAsync();
        using var administrator = await with.LogInAsync(host, RoleNames.AgencyAdministrator);

        (await SettingsTests.SetAsync(administrator, ExportRows, "111")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await SettingsTests.SetAsync(browser, ExportRows, "222")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await ReadAsync(with)).ShouldBe(111);
        (await ReadAsync(without)).ShouldBe(222);
        (await browser.OpenAsync("/admin/settings")).Words.ShouldContain("平台设置");
    }

    [Fact]
    public async Task Get_OfThePlatform_HasNoSettingOfAgenciesAlone()
    {
        using var browser = await LogInAsync();

        (await browser.OpenAsync("/admin/settings")).Document.QuerySelector("input[value='Printing.EnquiryPhone']").ShouldBeNull();
    }

    [Fact]
    public async Task SupportContact_StandsOnTheLoginPageForThoseWithoutAPhone()
    {
        using var browser = await LogInAsync();
        using var stranger = host.CreateBrowser();

        await SettingsTests.SetAsync(browser, "Identity.SupportContact", "省教育厅 0000-7654321");
        var answer = await stranger.PressAsync(await stranger.OpenAsync("/login"), "下一步", ("LoginName", "cs6s1s1xzcqr09"), ("Password", Browser.Password));

        answer.Words.ShouldContain("省教育厅 0000-7654321");
        (await stranger.OpenAsync("/login")).Words.ShouldNotContain("0000-7654321");
    }

    [Fact]
    public async Task ANoticeOfThePlatform_ReachesEveryAgencyAndNoAgencyCanChangeIt()
    {
        using var browser = await LogInAsync();
        using var administrator = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);
        using var reader = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.ConfirmationUser);
        var written = await browser.PressAsync(await browser.OpenAsync("/admin/notices/new"), "保存草稿", ("Title", "平台升级"), ("Text", "周五升级"));
        var notice = written.Location.Split('?')[0];
        await browser.PressAsync(await browser.OpenAsync(notice), "发布");

        (await reader.OpenAsync("/")).Words.ShouldContain("平台升级");
        (await administrator.OpenAsync("/notices")).Words.ShouldContain("平台升级");
        (await administrator.OpenAsync(notice)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/admin/settings")]
    [InlineData("/admin/notices")]
    [InlineData("/admin/notices/new")]
    [InlineData("/notices")]
    public async Task Page_InEnglish_HasNoChineseLabels(string address)
    {
        using var browser = await LogInAsync();
        await browser.OpenAsync("/language/en");

        (await browser.OpenAsync(address)).Document.QuerySelectorAll("main label, main button, main th, main h2, main dt, main .part > p")
            .Select(element => element.TextContent).Where(text => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff')).ShouldBeEmpty();
    }

    private async Task<int> ReadAsync(TestAgency agency)
    {
        await using var scope = host.Services.CreateTenantScope(agency.Agency.Id, agency.Agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync<int>(ExportRows);
    }

    private async Task<Browser> LogInAsync() => await StaffSession.OpenAsync(host, await StaffAccount.AddPlatformAsync(host));
}

public sealed class PlatformSettingsOnSqliteTests(SqliteGatewayHost host) : PlatformSettingsTests(host), IClassFixture<SqliteGatewayHost>;

public sealed class PlatformSettingsOnMySqlTests(MySqlGatewayHost host) : PlatformSettingsTests(host), IClassFixture<MySqlGatewayHost>;
