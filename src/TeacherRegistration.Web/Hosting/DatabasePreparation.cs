using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Web.Hosting;

internal static class DatabasePreparation
{
    private static readonly TimeSpan MigrationPatience = TimeSpan.FromHours(2);

    /// <summary>Brings the database up to date, erases what a restored backup has brought back, and in Development fills a new one with demo data.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var isNew = await app.MigrateAsync();
        // Before anybody is let in: the database may have been restored from a backup that knows nothing of the newest erasures.
        await app.Services.GetRequiredService<ErasureReplay>().RunAsync();
        if (isNew && (app.Environment.IsDevelopment() || app.Configuration.GetValue<bool>("Demo")))
        {
            await app.SeedDemoDataAsync();
        }
    }

    /// <summary>Checks the database's settings and brings its schema up to date; returns whether there was none.</summary>
    public static async Task<bool> MigrateAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        await context.Database.OpenConnectionAsync();
        await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>()
            .CheckSettingsAsync(context.Database.GetDbConnection(), app.Environment.IsProduction(), CancellationToken.None);
        var isNew = !(await context.Database.GetAppliedMigrationsAsync()).Any();
        // Only where there is something to do: the service's own account may be one that changes no tables (DP-9).
        if ((await context.Database.GetPendingMigrationsAsync()).Any())
        {
            // An index on millions of rows takes minutes.
            context.Database.SetCommandTimeout(MigrationPatience);
            await context.Database.MigrateAsync();
        }

        await context.Database.CloseConnectionAsync();
        // The job store makes its own tables when it is first opened.
        _ = await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        return isNew;
    }

    /// <summary>Writes the demo data of all modules into an empty database.</summary>
    public static async Task SeedDemoDataAsync(this WebApplication app)
    {
        foreach (var seeder in app.Services.GetServices<IDemoSeeder>().OrderBy(seeder => seeder.Order))
        {
            await seeder.SeedAsync(app.Services, CancellationToken.None);
        }
    }
}
