namespace TeacherRegistration.Cli.Tests;

public sealed class DatabaseCommandTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Migrate_RunTwice_MakesTheDatabaseAndThenChangesNothing(string provider)
    {
        await using var app = await App.OnAsync(provider);

        (await app.RunAsync("migrate")).ShouldBe((0, "A new database is ready." + Environment.NewLine));
        (await app.RunAsync("migrate")).ShouldBe((0, "The database is up to date." + Environment.NewLine));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Seed_OnADatabaseWithAgencies_IsRefused(string provider)
    {
        await using var app = await App.OnAsync(provider);

        (await app.RunAsync("seed")).ExitCode.ShouldBe(0);
        var (exitCode, output) = await app.RunAsync("seed");

        exitCode.ShouldBe(1);
        output.ShouldContain("has agencies already");
    }

    [Fact]
    public async Task Migrate_InProductionWithoutKeys_FailsNamingThem()
    {
        await using var app = await App.OnAsync("Sqlite");

        var (exitCode, output) = await app.RunAsync("migrate", "--production");

        exitCode.ShouldNotBe(0);
        output.ShouldContain("Encryption");
    }
}
