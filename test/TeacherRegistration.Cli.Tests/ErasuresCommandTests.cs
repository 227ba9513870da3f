using System.Text.Json;

namespace TeacherRegistration.Cli.Tests;

/// <summary>DP-8 as an operator does it after a restore: <c>erasures status</c>, <c>erasures replay</c>.</summary>
public sealed class ErasuresCommandTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Replay_ErasesWhatABackupHasBroughtBack(string provider)
    {
        await using var app = await App.OnAsync(provider);
        (await app.RunAsync("seed")).ExitCode.ShouldBe(0);
        var applicant = await app.ReadIdAsync("SELECT Id FROM Idn_Account WHERE Side = 'Applicant'");
        var before = await app.RunAsync("erasures", "status");
        await File.AppendAllTextAsync(
            Path.Combine(app.Folder, "erasures.jsonl"),
            $"{JsonSerializer.Serialize(new { Account = applicant })}\n{JsonSerializer.Serialize(new { Account = Guid.CreateVersion7() })}\ncut sho",
            TestContext.Current.CancellationToken);

        var found = await app.RunAsync("erasures", "status");
        var replayed = await app.RunAsync("erasures", "replay");
        var again = await app.RunAsync("erasures", "replay");

        before.ShouldBe((0, $"0 accounts in the list, 0 of them still there; 0 lines cannot be read.{Environment.NewLine}"));
        found.ShouldBe((1, $"2 accounts in the list, 1 of them still there; 1 lines cannot be read.{Environment.NewLine}"));
        replayed.ExitCode.ShouldBe(0, replayed.Output);
        replayed.Output.ShouldStartWith("1 accounts erased again.");
        again.Output.ShouldStartWith("0 accounts erased again.");
    }

    [Fact]
    public async Task WhereTheListCannotBeOpened_TheSettingIsNamed()
    {
        await using var app = await App.OnAsync("Sqlite");
        (await app.RunAsync("migrate")).ExitCode.ShouldBe(0);
        Directory.CreateDirectory(Path.Combine(app.Folder, "erasures.jsonl"));

        var status = await app.RunAsync("erasures", "status");

        status.ExitCode.ShouldBe(1);
        status.Output.ShouldContain("Erasure:ListFile");
    }
}
