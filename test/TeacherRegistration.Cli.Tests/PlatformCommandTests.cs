namespace TeacherRegistration.Cli.Tests;

/// <summary>The platform's own accounts: a new installation has none, and only who has the machine makes them (AUTH-16).</summary>
public sealed class PlatformCommandTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Add_PrintsOneLinkAndKeepsItNowhere(string provider)
    {
        await using var app = await App.OnAsync(provider);
        await app.RunAsync("migrate");

        var before = await app.RunAsync("platform", "list");
        var added = await app.RunAsync("platform", "add", "ops1", "--name", "平台一");
        var again = await app.RunAsync("platform", "add", "ops1", "--name", "平台二");
        var list = await app.RunAsync("platform", "list");

        before.ShouldBe((0, ""));
        added.ExitCode.ShouldBe(0, added.Output);
        added.Output.ShouldContain("/account/activate/");
        again.ExitCode.ShouldBe(1);
        again.Output.ShouldContain("This user name is taken");
        list.Output.Trim().ShouldBe("ops1: 平台一, PlatformAdministrator, invited, never logged in");
    }

    [Fact]
    public async Task ResetDisableAndEnable_WorkOnAccountsOfThePlatformAlone()
    {
        await using var app = await App.OnAsync("Sqlite");
        await app.RunAsync("seed");

        (await app.RunAsync("platform", "reset", "platform")).Output.ShouldContain("/account/activate/");
        (await app.RunAsync("platform", "list")).Output.ShouldContain("platform: 平台管理员, PlatformAdministrator, invited");
        (await app.RunAsync("platform", "disable", "platform")).ExitCode.ShouldBe(0);
        (await app.RunAsync("platform", "disable", "platform")).ExitCode.ShouldBe(1);
        (await app.RunAsync("platform", "reset", "platform")).ExitCode.ShouldBe(1);
        (await app.RunAsync("platform", "list")).Output.ShouldContain("disabled");
        (await app.RunAsync("platform", "enable", "platform")).ExitCode.ShouldBe(0);
        (await app.RunAsync("platform", "reset", "cs6s1s1xadmin")).ExitCode.ShouldBe(1);
        (await app.RunAsync("platform", "add", "ops2", "--name", "平台二", "--role", "AgencyAdministrator")).ExitCode.ShouldBe(1);
    }
}
