namespace TeacherRegistration.Cli.Tests;

public sealed class AuditCommandTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Verify_NamesTheFirstBadEntryAndFails(string provider)
    {
        await using var app = await App.OnAsync(provider);
        await app.RunAsync("seed");

        var intact = await app.RunAsync("audit", "verify");
        await app.ExecuteAsync("INSERT INTO Frm_AuditSeal (Id, FirstSequence, LastSequence, Count, At, Entries, Hash) VALUES (2, 1, 1, 1, '2026-01-01 00:00:00', x'00', x'00')");
        var broken = await app.RunAsync("audit", "verify");

        intact.ExitCode.ShouldBe(0);
        intact.Output.ShouldStartWith("Intact: 0 records under 0 seals, 0 signatures; ");
        broken.ShouldBe((1, "BROKEN. SealMissing: record 1, seal 1" + Environment.NewLine));
    }
}
