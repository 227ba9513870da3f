using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin;

/// <summary>设置: the fall-back, who may set what, and that a change is obeyed at once.</summary>
public abstract class SettingsTests(ProductHost host)
{
    private const string Quota = "Applications.RevealQuota";
    private const string Phone = "Printing.EnquiryPhone";

    [Fact]
    public async Task Get_AsTheAgencysAdministrator_ShowsTheAgencysSettingsWithTheirDefaults()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);

        var page = await browser.OpenAsync("/admin/settings");

        NamesOn(page).ShouldContain(Quota);
        NamesOn(page).ShouldContain(Phone);
        NamesOn(page).ShouldNotContain(FrameworkSettings.SmsAuthorization);
        FactsOf(page, Quota).ShouldBe(["200 系统默认", "200 (可填 1 到 2000)"]);
        page.Document.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Trim() == "恢复默认");
    }

    [Fact]
    public async Task Post_OfAnAgency_HoldsForItAloneFromTheNextRequestAndIsRecordedWithBothValues()
    {
        var (agency, other) = (await TestAgency.AddAsync(host), await TestAgency.AddAsync(host));
        using var browser = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);

        var answer = await SetAsync(browser, Quota, "7");
        var again = await SetAsync(browser, Quota, "8");

        answer.Location.ShouldBe("/admin/settings?changed=" + Quota);
        again.Status.ShouldBe(HttpStatusCode.Redirect);
        FactsOf(await browser.OpenAsync("/admin/settings"), Quota)[0].ShouldBe("8 本机构设置");
        (await ReadAsync(agency, Quota)).ShouldBe(8);
        (await ReadAsync(other, Quota)).ShouldBe(200);
        var changes = await ReadChangesAsync(agency);
        changes.Count.ShouldBe(2);
        changes[0].ShouldContain("\"Value\":[null,\"7\"]");
        changes[1].ShouldContain("\"Value\":[\"7\",\"8\"]");
    }

    [Fact]
    public async Task Reset_BringsTheDefaultBackAndIsRecorded()
    {
        var agency = await TestAgency.AddAsync(host);
        using var browser = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        await SetAsync(browser, Quota, "7");

        var page = await browser.OpenAsync("/admin/settings");
        var (_, fields) = Browser.Describe(page, "恢复默认");
        var answer = await browser.PostAsync("/admin/settings?handler=Reset", fields);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(agency, Quota)).ShouldBe(200);
        (await ReadChangesAsync(agency))[^1].ShouldContain("\"Value\":[\"7\",null]");
    }

    [Theory]
    [InlineData(Quota, "0", "请输入 1 到 2000 之间的整数。")]
    [InlineData(Quota, "2001", "请输入 1 到 2000 之间的整数。")]
    [InlineData(Quota, "many", "请输入 1 到 2000 之间的整数。")]
    [InlineData(Quota, "", "请输入 1 到 2000 之间的整数。")]
    [InlineData(Phone, "0000-1234567890123456", "只能填一行,最多 20 个字。")]
    [InlineData("Applications.RevealReason", "Sometimes", "请从列表中选择一项。")]
    public async Task Post_OfAValueThatTheRulesRefuse_Answers400BesideTheFieldAndKeepsIt(string name, string value, string message)
    {
        var agency = await TestAgency.AddAsync(host);
        using var browser = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);

        var answer = await SetAsync(browser, name, value);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(name).ShouldBe(message);
        if (name != "Applications.RevealReason")
        {
            answer.Document.GetElementById(name.Replace('.', '_'))!.GetAttribute("value").ShouldBe(value);
        }

        (await ReadAsync(agency, Quota)).ShouldBe(200);
    }

    [Fact]
    public async Task Post_OfWhatOnlyThePlatformSets_AsAnAgency_IsNotFound()
    {
        using var browser = await (await TestAgency.AddAsync(host)).LogInAsync(host, RoleNames.AgencyAdministrator);

        (await SetAsync(browser, FrameworkSettings.SmsAuthorization, "Bearer x")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await SetAsync(browser, "Nobody.Declares", "1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_OverAnothersChange_Answers409()
    {
        var agency = await TestAgency.AddAsync(host);
        using var first = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        using var second = await agency.LogInAsync(host, RoleNames.AgencyAdministrator);
        var stale = await second.OpenAsync("/admin/settings");
        await SetAsync(first, Quota, "7");

        var (_, fields) = Browser.Describe(stale, "保存", ("Name", Quota), ("Value", "9"), ("Version", "0"));

        (await second.PostAsync("/admin/settings", fields)).Status.ShouldBe(HttpStatusCode.Conflict);
        (await ReadAsync(agency, Quota)).ShouldBe(7);
    }

    [Fact]
    public async Task Get_AsAConfirmationUser_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync("/admin/settings")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>Sends the form of the setting as the page shows it.</summary>
    internal static async Task<Answer> SetAsync(Browser browser, string name, string value)
    {
        var page = await browser.OpenAsync("/admin/settings");
        var version = page.Document.QuerySelector($"input[name=Name][value='{name}'] + input[name=Version]")?.GetAttribute("value") ?? "0";
        var (_, fields) = Browser.Describe(page, "保存", ("Name", name), ("Value", value), ("Version", version));
        return await browser.PostAsync("/admin/settings", fields);
    }

    private static string[] NamesOn(Answer page) => [.. page.Document.QuerySelectorAll("input[name=Name]").Select(field => field.GetAttribute("value")!)];

    private static string[] FactsOf(Answer page, string name) =>
    [
        .. page.Document.QuerySelector($"input[name=Name][value='{name}']")!.Closest("section")!.QuerySelectorAll("dd")
            .Select(fact => string.Join(' ', fact.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))),
    ];

    private async Task<int> ReadAsync(TestAgency agency, string name)
    {
        await using var scope = host.Services.CreateTenantScope(agency.Agency.Id, agency.Agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetAsync<int>(name);
    }

    private async Task<List<string>> ReadChangesAsync(TestAgency agency)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = agency.Agency.Id;
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>()
            .Where(record => record.TenantId == id && record.SubjectType == nameof(SettingValue))
            .OrderBy(record => record.Sequence).Select(record => record.Changes!).ToListAsync();
    }
}

public sealed class SettingsOnSqliteTests(SqliteHost host) : SettingsTests(host);

public sealed class SettingsOnMySqlTests(MySqlHost host) : SettingsTests(host);
