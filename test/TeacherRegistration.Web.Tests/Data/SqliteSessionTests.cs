using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>The connections of SQLite's pool: set up once, and as they were set up when they are used again (DB-7).</summary>
public sealed class SqliteSessionTests(SqliteHost host)
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "5000")]
    [InlineData("foreign_keys", "1")]
    public async Task Connection_UsedAgain_HasItsSettings(string pragma, string value)
    {
        for (var use = 0; use < 3; use++)
        {
            await using var scope = host.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Database;
            await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The pragmas above.
            command.CommandText = $"PRAGMA {pragma}";
#pragma warning restore CA2100

            (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))?.ToString().ShouldBe(value);
        }
    }
}
