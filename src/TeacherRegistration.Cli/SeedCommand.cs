using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Cli;

/// <summary><c>app seed</c>: the demo data of SPEC §8, into a database that has no agencies yet.</summary>
internal static class SeedCommand
{
    public static Command Create() => ProductCommand.Create("seed", "Fill an empty database with demo data", async (app, _, output) =>
    {
        await app.MigrateAsync();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            if ((await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetProvincesAsync()).Count > 0)
            {
                await output.WriteLineAsync("The database has agencies already: demo data goes into an empty one only.");
                return ProductCommand.Refused;
            }
        }

        await app.SeedDemoDataAsync();
        await output.WriteLineAsync("The demo data is there.");
        return ProductCommand.Done;
    });
}
