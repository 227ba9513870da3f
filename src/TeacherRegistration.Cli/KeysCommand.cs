using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Cli;

/// <summary><c>app keys</c>: which key has sealed what, and the change to a new one while the service runs (DP-5).</summary>
internal static class KeysCommand
{
    public static Command Create()
    {
        var command = new Command("keys", "Encryption keys: what is sealed with which, and the change to a new one");
        command.Subcommands.Add(ProductCommand.Create("status", "List how many values each key has sealed; 1 while an older key is still needed", async (app, _, output) =>
            await ReportAsync(app.Services, output)));
        command.Subcommands.Add(ProductCommand.Create("rotate", "Seal everything anew that an older key has sealed; may be stopped and run again", async (app, _, output) =>
        {
            var done = await app.Services.GetRequiredService<KeyRotation>().RotateAsync(new Lines(output));
            foreach (var place in done.Where(place => place.Refused > 0))
            {
                await output.WriteLineAsync($"{place.Place}: {place.Refused} did not open and were left as they are. They were changed past the product; see the alarms in the log.");
            }

            return await ReportAsync(app.Services, output);
        }));
        return command;
    }

    private static async Task<int> ReportAsync(IServiceProvider services, TextWriter output)
    {
        var current = services.GetRequiredService<IColumnCipher>().SealingVersion;
        var uses = await services.GetRequiredService<KeyRotation>().GetUseAsync();
        foreach (var use in uses.OrderBy(use => use.Place, StringComparer.Ordinal).ThenBy(use => use.KeyVersion))
        {
            await output.WriteLineAsync($"{use.Place}: key {use.KeyVersion}: {use.Count}");
        }

        var left = uses.Where(use => use.KeyVersion != current).Sum(use => use.Count);
        await output.WriteLineAsync(left == 0
            ? $"Everything is sealed with key {current}: other keys can be taken out of the configuration."
            : $"{left} values are sealed with other keys than {current}.");
        return left == 0 ? ProductCommand.Done : ProductCommand.Refused;
    }

    /// <summary>One line a batch.</summary>
    private sealed class Lines(TextWriter output) : IProgress<RotationProgress>
    {
        public void Report(RotationProgress value) => output.WriteLine($"{value.Place}: {value.Resealed} sealed anew");
    }
}
