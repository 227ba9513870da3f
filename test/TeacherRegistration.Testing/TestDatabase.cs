using Microsoft.AspNetCore.Hosting;
using MySqlConnector;

namespace TeacherRegistration.Testing;

/// <summary>A database of its own for one host; gone with it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Connection string of a MariaDB server on which databases may be made; set by <c>test.sh</c>.</summary>
    public static string? MySqlServer => Environment.GetEnvironmentVariable("TEST_MYSQL");

    public abstract string Provider { get; }

    public abstract string ConnectionString { get; }

    /// <summary>A new database, or null where there is no server for it.</summary>
    public static async Task<TestDatabase?> CreateAsync(string provider)
    {
        if (provider == "Sqlite")
        {
            return new SqliteTestDatabase();
        }

        return MySqlServer is null ? null : await MySqlTestDatabase.CreateNewAsync(MySqlServer);
    }

    public void Configure(IWebHostBuilder builder) => builder
        .UseSetting("Database:Provider", Provider)
        .UseSetting("Database:ConnectionString", ConnectionString);

    public abstract ValueTask DisposeAsync();

    private sealed class SqliteTestDatabase : TestDatabase
    {
        private readonly string file = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}.db");

        public override string Provider => "Sqlite";

        public override string ConnectionString => $"Data Source={file};Pooling=False";

        public override ValueTask DisposeAsync()
        {
            foreach (var path in new[] { file, file + "-wal", file + "-shm" })
            {
                File.Delete(path);
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class MySqlTestDatabase(string server, string name) : TestDatabase
    {
        public override string Provider => "MySql";

        public override string ConnectionString => new MySqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

        public static async Task<TestDatabase> CreateNewAsync(string server)
        {
            var database = new MySqlTestDatabase(server, $"test_{Guid.CreateVersion7():N}");
            await database.ExecuteAsync($"CREATE DATABASE {database.Name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            return database;
        }

        private string Name => name;

        public override async ValueTask DisposeAsync() => await ExecuteAsync($"DROP DATABASE {name}");

        private async Task ExecuteAsync(string sql)
        {
            await using var connection = new MySqlConnection(server);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here of hexadecimal digits.
            command.CommandText = sql;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync();
        }
    }
}
