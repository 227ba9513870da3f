using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Cli;

/// <summary><c>app erasures</c>: brings a restored database up to date with the erasure list, as each start of the service does by itself (DP-8).</summary>
internal static class ErasuresCommand
{
    public static Command Create()
    {
        var command = new Command("erasures", "Accounts that were erased, and what a restored backup has brought back of them");
        command.Subcommands.Add(ProductCommand.Create("status", "Say how the database stands to the list; 1 while something erased is there", async (app, _, output) =>
            await ReportAsync(app.Services.GetRequiredService<ErasureReplay>(), output)));
        command.Subcommands.Add(ProductCommand.Create("replay", "Erase again what the list says; each start of the service does it too", async (app, _, output) =>
        {
            // The job store makes its tables when it is first opened: on SQLite it would wait for the write that opens it.
            await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
            var replay = app.Services.GetRequiredService<ErasureReplay>();
            await output.WriteLineAsync($"{await replay.RunAsync()} accounts erased again.");
            return await ReportAsync(replay, output);
        }));
        return command;
    }

    private static async Task<int> ReportAsync(ErasureReplay replay, TextWriter output)
    {
        var status = await replay.GetStatusAsync();
        await output.WriteLineAsync($"{status.Listed} accounts in the list, {status.Held} of them still there; {status.Unreadable} lines cannot be read.");
        return status.Held == 0 ? ProductCommand.Done : ProductCommand.Refused;
    }
}
