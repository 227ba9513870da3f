using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Account;

public abstract class SecurityTests(ProductHost host)
{
    private const string NewPassword = "Ein Pferd frisst keinen Gurkensalat";

    [Theory]
    [InlineData("wrong", NewPassword, NewPassword, "CurrentPassword", "当前密码不正确。")]
    [InlineData("", NewPassword, NewPassword, "CurrentPassword", "当前密码不正确。")]
    [InlineData(StaffAccount.Password, "kurz und gut", "anders", "RepeatedPassword", "两次输入的新密码不一致。")]
    [InlineData(StaffAccount.Password, "Elf Zeichen", "Elf Zeichen", "NewPassword", "新密码需要 12 到 128 个字符。")]
    [InlineData(StaffAccount.Password, "", "", "NewPassword", "新密码需要 12 到 128 个字符。")]
    [InlineData(StaffAccount.Password, "My Password 2026", "My Password 2026", "NewPassword", "新密码太容易被猜到:不要包含用户名或常见密码。")]
    [InlineData(StaffAccount.Password, "abababababab", "abababababab", "NewPassword", "新密码太容易被猜到:不要包含用户名或常见密码。")]
    [InlineData(StaffAccount.Password, StaffAccount.Password, StaffAccount.Password, "NewPassword", "新密码不能与当前密码相同。")]
    public async Task Post_WhenAFieldIsWrong_IsRefusedBesideTheField(
        string current, string password, string repeated, string field, string message)
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());

        var answer = await ChangeAsync(browser, current, password, repeated);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldBe(message);
    }

    [Fact]
    public async Task Post_WhenTheNewPasswordIsLongerThan128_IsRefused()
    {
        using var browser = await (await StaffAccount.AddAsync(host)).LogInAsync(host.CreateBrowser());
        var password = string.Concat(Enumerable.Range(100, 43));

        var answer = await ChangeAsync(browser, StaffAccount.Password, password, password);

        password.Length.ShouldBe(129);
        answer.ErrorOf("NewPassword").ShouldBe("新密码需要 12 到 128 个字符。");
    }

    [Fact]
    public async Task Post_WhenTheNewPasswordHoldsTheLoginName_IsRefused()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        var password = $"I am {account.LoginName.ToUpperInvariant()} today";

        var answer = await ChangeAsync(browser, StaffAccount.Password, password, password);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("NewPassword").ShouldStartWith("新密码太容易被猜到");
    }

    [Fact]
    public async Task Post_WhenRefused_LeavesThePasswordAndTheOtherSessions()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        using var other = await account.LogInAsync(host.CreateBrowser());

        await ChangeAsync(browser, "wrong", NewPassword, NewPassword);

        (await other.OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
        using var third = await account.LogInAsync(host.CreateBrowser());
    }

    [Fact]
    public async Task Post_WhenAccepted_EndsTheOtherSessionsAndKeepsThisOne()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());
        using var other = await account.LogInAsync(host.CreateBrowser());

        var answer = await ChangeAsync(browser, StaffAccount.Password, NewPassword, NewPassword);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await browser.OpenAsync(answer.Location)).Words.ShouldContain("密码已修改");
        (await other.OpenAsync("/account/security")).Location.ShouldStartWith("/login");
    }

    [Fact]
    public async Task Post_WhenAccepted_TheNewPasswordLogsInAndTheOldOneDoesNot()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());

        await ChangeAsync(browser, StaffAccount.Password, NewPassword, NewPassword);

        using var other = host.CreateBrowser();
        var old = await other.PressAsync(
            await other.OpenAsync("/login"), "下一步", ("LoginName", account.LoginName), ("Password", StaffAccount.Password));
        old.Status.ShouldBe(HttpStatusCode.BadRequest);
        old.ErrorOf("").ShouldStartWith("用户名或密码不正确");
        (await (await account.LogInAsync(other, NewPassword)).OpenAsync("/account/security")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_WhenAccepted_TellsThePhone()
    {
        var account = await StaffAccount.AddAsync(host);
        using var browser = await account.LogInAsync(host.CreateBrowser());

        await ChangeAsync(browser, StaffAccount.Password, NewPassword, NewPassword);

        var notice = await Eventually.FindAsync(
            async () => (await browser.ReadTextsAsync(account.Phone)).FirstOrDefault(text => text.Contains("您的登录密码已于", StringComparison.Ordinal)),
            "notice of the changed password");
        notice.ShouldContain("请立即联系机构管理员");
        notice.ShouldNotContain(NewPassword);
    }

    private static async Task<Answer> ChangeAsync(Browser browser, string current, string password, string repeated) => await browser.PressAsync(
        await browser.OpenAsync("/account/security"),
        "修改密码",
        ("CurrentPassword", current),
        ("NewPassword", password),
        ("RepeatedPassword", repeated));
}

public sealed class SecurityOnSqliteTests(SqliteHost host) : SecurityTests(host);

public sealed class SecurityOnMySqlTests(MySqlHost host) : SecurityTests(host);
