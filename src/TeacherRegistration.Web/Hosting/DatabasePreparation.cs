using Microsoft.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Web.Hosting;

internal static class DatabasePreparation
{
    /// <summary>Checks the database's settings, brings its schema up to date, and in Development fills an empty one with demo data.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        await context.Database.OpenConnectionAsync();
        await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>()
            .CheckSettingsAsync(context.Database.GetDbConnection(), app.Environment.IsProduction(), CancellationToken.None);
        var isNew = !(await context.Database.GetAppliedMigrationsAsync()).Any();
        await context.Database.MigrateAsync();
        await context.Database.CloseConnectionAsync();
        if (isNew && (app.Environment.IsDevelopment() || app.Configuration.GetValue<bool>("Demo")))
        {
            foreach (var seeder in app.Services.GetServices<IDemoSeeder>().OrderBy(seeder => seeder.Order))
            {
                await seeder.SeedAsync(app.Services, CancellationToken.None);
            }
        }
    }
}
