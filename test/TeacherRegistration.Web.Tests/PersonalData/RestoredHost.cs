using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.PersonalData;

/// <summary>The product on SQLite, and again on an older copy of its database, with the same files, keys and erasure list.</summary>
public sealed class RestoredHost() : ProductHost("Sqlite")
{
    private readonly string backup = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}.db");
    private bool isRestored;

    /// <summary>Keeps the database as it is now.</summary>
    public async Task BackUpAsync()
    {
        File.Delete(backup);
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Database.ExecuteSqlAsync($"VACUUM INTO {backup}");
    }

    /// <summary>Starts the product on what was kept.</summary>
    public ProductNode Restore()
    {
        isRestored = true;
        try
        {
            return StartAnother();
        }
        finally
        {
            isRestored = false;
        }
    }

    /// <summary>How many rows of the kept database the condition finds.</summary>
    public async Task<long> CountAsync(string table, string column, Guid id)
    {
        await using var connection = new SqliteConnection($"Data Source={backup};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write it.
        command.CommandText = $"SELECT COUNT(*) FROM {table} WHERE {column} = @id";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@id", id);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var path in new[] { backup, backup + "-wal", backup + "-shm" })
        {
            File.Delete(path);
        }
    }

    protected override void Configure(IWebHostBuilder builder)
    {
        if (isRestored)
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={backup};Pooling=False");
        }
    }
}
