using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace TeacherRegistration.Cli.Tests;

/// <summary>DP-5 as an operator does it: a new key into the configuration, <c>keys rotate</c>, the old key out.</summary>
public sealed class KeysCommandTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("MySql")]
    public async Task Rotate_BringsEverythingToTheNewKey_AndTheOldOneCanGo(string provider)
    {
        await using var app = await App.OnAsync(provider);
        (await app.RunAsync("seed")).ExitCode.ShouldBe(0);
        (await app.RunAsync("keys", "status")).ExitCode.ShouldBe(0);
        EditKeys(app, keys => keys["2"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        var before = await app.RunAsync("keys", "status");
        var rotated = await app.RunAsync("keys", "rotate");
        EditKeys(app, keys => keys.Remove("1"));
        var after = await app.RunAsync("keys", "status");
        var again = await app.RunAsync("keys", "rotate");

        before.ExitCode.ShouldBe(1);
        before.Output.ShouldContain("App_OnlineApplication.IdNumber: key 1: 6");
        rotated.ExitCode.ShouldBe(0, rotated.Output);
        after.ExitCode.ShouldBe(0);
        after.Output.ShouldContain("Everything is sealed with key 2");
        after.Output.ShouldNotContain("key 1");
        again.ExitCode.ShouldBe(0);
        again.Output.ShouldNotContain("sealed anew");
    }

    private static void EditKeys(App app, Action<JsonObject> edit)
    {
        var file = Path.Combine(app.Folder, "keys.json");
        var settings = JsonNode.Parse(File.ReadAllText(file))!;
        edit(settings["Encryption"]!["Keys"]!.AsObject());
        File.WriteAllText(file, settings.ToJsonString());
    }
}
