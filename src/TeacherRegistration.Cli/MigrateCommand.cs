using System.CommandLine;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Cli;

/// <summary><c>app migrate</c>: checks the database's settings and brings its schema up to date. Run again it changes nothing.</summary>
internal static class MigrateCommand
{
    public static Command Create() => ProductCommand.Create("migrate", "Bring the database's schema up to date", async (app, _, output) =>
    {
        await output.WriteLineAsync(await app.MigrateAsync() ? "A new database is ready." : "The database is up to date.");
        return ProductCommand.Done;
    });
}
