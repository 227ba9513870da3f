using System.CommandLine;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Cli.Tests;

/// <summary>The command line on a database of its own, called as an operator calls it.</summary>
internal sealed class App(TestDatabase database) : IAsyncDisposable
{
    /// <summary>Where its keys and files lie.</summary>
    public string Folder => folder;

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}");

    /// <summary>On SQLite or MariaDB; skips the test, and says so, where there is none.</summary>
    public static async Task<App> OnAsync(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        return new App(database!);
    }

    /// <summary>Runs the command; returns its exit code and what it printed.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) => RunOnAsync(database.ConnectionString, arguments);

    /// <summary>Runs the command with another account of the database.</summary>
    public Task<(int ExitCode, string Output)> RunAsAsync(string account, string password, params string[] arguments) =>
        RunOnAsync(ConnectionOf(account, password), arguments);

    private string ConnectionOf(string account, string password) =>
        new MySqlConnectionStringBuilder(database.ConnectionString) { UserID = account, Password = password }.ConnectionString;

    private async Task<(int ExitCode, string Output)> RunOnAsync(string connection, string[] arguments)
    {
        await using var output = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = output };
        string[] own = [.. arguments, "--data", folder, "--provider", database.Provider, "--connection", connection];
        var exitCode = await CommandLine.Create().Parse(own).InvokeAsync(configuration);
        return (exitCode, output.ToString());
    }

    /// <summary>Does to the database what only its owner can.</summary>
    public Task ExecuteAsync(string sql) => ExecuteOnAsync(database.ConnectionString, sql);

    /// <summary>The same with another account.</summary>
    public Task ExecuteAsAsync(string account, string password, string sql) => ExecuteOnAsync(ConnectionOf(account, password), sql);

    private async Task ExecuteOnAsync(string connectionString, string sql)
    {
        await using DbConnection connection = database.Provider == "Sqlite" ? new SqliteConnection(connectionString) : new MySqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write it.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The id that the query finds first.</summary>
    public async Task<Guid> ReadIdAsync(string sql)
    {
        await using DbConnection connection = database.Provider == "Sqlite" ? new SqliteConnection(database.ConnectionString) : new MySqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write it.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync() is byte[] bytes ? new Guid(bytes, bigEndian: true) : Guid.Parse((string)(await command.ExecuteScalarAsync())!);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
