using System.Net;
using Microsoft.AspNetCore.Hosting;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Account;

/// <summary>AUTH-12 in profile 等保, and SESS-6: passwords age, and one session at a time.</summary>
public abstract class ClassifiedProfileTests(ClassifiedHost host)
{
    private const string Before = "Kornblume unter Regen 48";
    private const string After = "Kornblume unter Regen 49";

    [Fact]
    public async Task Password_After91Days_OpensNothingButItsChange()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.RegistrationUser);
        await account.SetPasswordAsync(host, Before);
        using var browser = await account.LogInAsync(host.CreateBrowser(), Before);
        (await browser.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.OK);
        await browser.PressAsync(await browser.OpenAsync("/account/security"), "退出登录");
        host.Clock.Advance(TimeSpan.FromDays(91));

        var page = await account.EnterPasswordAsync(browser, Before);
        var login = await browser.PressAsync(page, "登录", ("Code", await browser.ReadCodeAsync(account.Phone)));

        login.Location.ShouldBe("/account/security?expired=true");
        (await browser.OpenAsync("/plans")).Location.ShouldBe("/account/security?expired=true");
        (await ChangeAsync(browser, Before, "kornblume unter regen")).ErrorOf("NewPassword").ShouldContain("至少三类");
        (await ChangeAsync(browser, Before, After)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await browser.OpenAsync("/plans")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SecondLogin_EndsTheFirstWithANotice()
    {
        var account = await StaffAccount.AddAsync(host);
        await account.SetPasswordAsync(host, Before);
        using var first = await account.LogInAsync(host.CreateBrowser(), Before);
        host.Clock.Advance(TimeSpan.FromSeconds(60));

        using var second = await account.LogInAsync(host.CreateBrowser(), Before);

        var login = await first.OpenAsync((await first.OpenAsync("/account/security")).Location);
        login.Words.ShouldContain("您的账号在另一处登录");
        (await second.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Answer> ChangeAsync(Browser browser, string current, string password) => await browser.PressAsync(
        await browser.OpenAsync("/account/security"),
        "修改密码",
        ("CurrentPassword", current),
        ("NewPassword", password),
        ("RepeatedPassword", password));
}

/// <summary>A deployment under 等保 that allows one session at a time.</summary>
public abstract class ClassifiedHost(string provider) : ClockedHost(provider)
{
    protected override void Configure(IWebHostBuilder builder)
    {
        base.Configure(builder);
        builder.UseSetting("Login:PasswordProfile", "Classified");
        builder.UseSetting("Login:SingleSession", "true");
    }
}

public sealed class ClassifiedSqliteHost() : ClassifiedHost("Sqlite");

public sealed class ClassifiedMySqlHost() : ClassifiedHost("MySql");

public sealed class ClassifiedProfileOnSqliteTests(ClassifiedSqliteHost host) : ClassifiedProfileTests(host), IClassFixture<ClassifiedSqliteHost>;

public sealed class ClassifiedProfileOnMySqlTests(ClassifiedMySqlHost host) : ClassifiedProfileTests(host), IClassFixture<ClassifiedMySqlHost>;
