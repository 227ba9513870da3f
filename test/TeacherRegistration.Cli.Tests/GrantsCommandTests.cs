using MySqlConnector;

namespace TeacherRegistration.Cli.Tests;

/// <summary>DP-9: the service's own database account changes no tables, writes no files, and neither changes nor removes an audit record.</summary>
public sealed class GrantsCommandTests
{
    private const string Password = "Kornblume-unter-Regen-47";

    [Fact]
    public async Task Grants_AreEnoughForTheServiceAndNoMore()
    {
        await using var app = await App.OnAsync("MySql");
        (await app.RunAsync("seed")).ExitCode.ShouldBe(0);
        var account = $"svc_{Guid.CreateVersion7():N}"[..20];
        await app.ExecuteAsync($"CREATE USER '{account}'@'%' IDENTIFIED BY '{Password}'");
        try
        {
            var grants = await app.RunAsync("grants", $"'{account}'@'%'");
            grants.Output.ShouldContain("GRANT SELECT, INSERT, UPDATE, DELETE ON `QRTZ_TRIGGERS`");
            await app.ExecuteAsync(grants.Output);

            (await app.RunAsAsync(account, Password, "migrate")).ShouldBe((0, "The database is up to date." + Environment.NewLine));
            (await app.RunAsAsync(account, Password, "platform", "add", "ops1", "--name", "平台一")).ExitCode.ShouldBe(0);
            (await app.RunAsAsync(account, Password, "audit", "verify")).ExitCode.ShouldBe(0);
            foreach (var sql in (string[])
            [
                "UPDATE Frm_AuditRecord SET Result = 200",
                "DELETE FROM Frm_AuditRecord",
                "DELETE FROM Frm_AuditSeal",
                "UPDATE Frm_AuditSignature SET KeyId = ''",
                "CREATE TABLE Another (Id INT)",
                "ALTER TABLE Idn_Account ADD Another INT",
                "DROP TABLE Frm_AuditRecord",
                "SELECT 1 INTO OUTFILE '/tmp/another'",
            ])
            {
                (await Should.ThrowAsync<MySqlException>(() => app.ExecuteAsAsync(account, Password, sql), sql)).Message.ShouldContain("denied", Case.Insensitive, sql);
            }
        }
        finally
        {
            await app.ExecuteAsync($"DROP USER '{account}'@'%'");
        }
    }

    [Fact]
    public async Task Grants_OnSqlite_SayThatThereAreNone()
    {
        await using var app = await App.OnAsync("Sqlite");
        await app.RunAsync("migrate");

        (await app.RunAsync("grants", "'svc'@'%'")).ShouldBe((1, "SQLite has no accounts: whoever may write the file may do everything." + Environment.NewLine));
    }
}
