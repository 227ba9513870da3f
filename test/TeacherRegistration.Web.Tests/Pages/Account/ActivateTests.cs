using System.Net;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Admin.Users;

namespace TeacherRegistration.Web.Tests.Pages.Account;

/// <summary>AUTH-14: the one-time link.</summary>
public abstract class ActivateTests(ProductHost host)
{
    private const string Password = "Regen auf dem Kupferdach 9";

    [Fact]
    public async Task Link_WorksOnceAndThenLooksLikeOneThatNeverWas()
    {
        var agency = await TestCounty.AddAsync(host);
        var (browser, link) = await ResetAsync(agency, await agency.AddUserAsync(RoleNames.RegistrationUser));
        using var first = host.CreateBrowser();
        using var second = host.CreateBrowser();
        var open = await second.OpenAsync(link);

        (await first.SetPasswordAsync(link, Password)).Location.ShouldBe("/account/activated");
        var late = await second.PressAsync(open, "设置登录密码", ("NewPassword", Password + "!"), ("RepeatedPassword", Password + "!"));
        var used = await second.OpenAsync(link);
        var unknown = await second.OpenAsync("/account/activate/" + new string('x', 43));

        late.Status.ShouldBe(HttpStatusCode.Conflict);
        used.Status.ShouldBe(HttpStatusCode.NotFound);
        used.Words.ShouldContain("请联系为您开通账号的机构管理员");
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Document.QuerySelector("main")!.TextContent.ShouldBe(used.Document.QuerySelector("main")!.TextContent);
        browser.Dispose();
    }

    [Fact]
    public async Task Link_UsedByManyAtOnce_SetsOnePassword()
    {
        var agency = await TestCounty.AddAsync(host);
        var (browser, link) = await ResetAsync(agency, await agency.AddUserAsync(RoleNames.RegistrationUser));
        using var person = host.CreateBrowser();
        var open = await person.OpenAsync(link);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
        {
            var (address, fields) = Browser.Describe(open, "设置登录密码", ("NewPassword", Password + number), ("RepeatedPassword", Password + number), ("__FormToken", $"{Guid.CreateVersion7()}"));
            return await person.PostAsync(address, fields);
        }));

        answers.Count(answer => answer.Location == "/account/activated").ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(3);
        browser.Dispose();
    }

    [Fact]
    public async Task NewLink_KillsTheOneBefore()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        var (browser, link) = await ResetAsync(agency, member);

        var newer = await browser.ReadLinkAsync(await browser.PressAsync(member, "重新生成开通链接"));

        using var person = host.CreateBrowser();
        (await person.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await person.OpenAsync(newer)).Status.ShouldBe(HttpStatusCode.OK);
        await browser.PressAsync(member, "停用");
        (await person.OpenAsync(newer)).Status.ShouldBe(HttpStatusCode.NotFound);
        browser.Dispose();
    }

    [Theory]
    [InlineData("short", "short", "NewPassword")]
    [InlineData("qwertyuiop 2026", "qwertyuiop 2026", "NewPassword")]
    [InlineData("", "", "NewPassword")]
    [InlineData("Regen auf dem Kupferdach 9", "Regen auf dem Kupferdach 8", "RepeatedPassword")]
    public async Task Post_OfAPasswordAgainstThePolicy_IsRefusedAndTheLinkStaysGood(string password, string repeated, string field)
    {
        var agency = await TestCounty.AddAsync(host);
        var (browser, link) = await ResetAsync(agency, await agency.AddUserAsync(RoleNames.RegistrationUser));
        using var person = host.CreateBrowser();

        var answer = await person.SetPasswordAsync(link, password, repeated);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeEmpty();
        (await person.SetPasswordAsync(link, Password)).Location.ShouldBe("/account/activated");
        browser.Dispose();
    }

    [Fact]
    public async Task SendLink_ReachesThePhoneAndKillsTheShownOne()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        var page = await browser.OpenAsync((await browser.PressAsync(member, "重置密码")).Location);
        var shown = new Uri(page.Document.QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;

        (await browser.PressAsync(page, "短信发送链接")).Location.ShouldEndWith("?done=LinkSent");
        var text = await Eventually.FindAsync(
            async () => (await browser.ReadTextsAsync(member.Phone)).FirstOrDefault(sent => sent.Contains("/account/activate/", StringComparison.Ordinal)), "text with the link");

        using var person = host.CreateBrowser();
        var sent = "/account/activate/" + text.Split("/account/activate/")[1].Split(' ')[0];
        (await person.OpenAsync(shown)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await person.SetPasswordAsync(sent, Password)).Location.ShouldBe("/account/activated");
    }

    private static async Task<(Browser Browser, string Link)> ResetAsync(TestCounty agency, StaffAccount member)
    {
        var browser = await agency.SignInAsync();
        return (browser, await browser.ReadLinkAsync(await browser.PressAsync(member, "重置密码")));
    }
}

public sealed class ActivateOnSqliteTests(SqliteHost host) : ActivateTests(host);

public sealed class ActivateOnMySqlTests(MySqlHost host) : ActivateTests(host);

/// <summary>With the clock in hand.</summary>
public abstract class ActivateInTimeTests(ClockedHost host)
{
    [Fact]
    public async Task Link_LivesTwentyFourHoursToTheSecond()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        var link = await browser.ReadLinkAsync(await browser.PressAsync(member, "重置密码"));
        using var person = host.CreateBrowser();

        host.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        (await person.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.OK);
        host.Clock.Advance(TimeSpan.FromSeconds(1));

        (await person.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Link_StandsInNoLogLine()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync(RoleNames.RegistrationUser);
        using var browser = await agency.SignInAsync();
        var link = await browser.ReadLinkAsync(await browser.PressAsync(member, "重置密码"));
        using var person = host.CreateBrowser();

        await person.SetPasswordAsync(link, "short");

        host.Log.All.Where(line => line.Contains(link.Split('/')[^1], StringComparison.Ordinal)).ShouldBeEmpty();
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class ActivateInTimeOnSqliteTests(ClockedSqliteHost host) : ActivateInTimeTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class ActivateInTimeOnMySqlTests(ClockedMySqlHost host) : ActivateInTimeTests(host);
