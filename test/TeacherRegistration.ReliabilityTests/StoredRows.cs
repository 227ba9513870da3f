using System.Data.Common;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using TeacherRegistration.Testing;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>What stands in the database, read past the product.</summary>
internal static class StoredRows
{
    /// <summary>The applications that a column of ids names.</summary>
    /// <param name="database">The database.</param>
    /// <param name="sql">Selects one column of ids, as the database or as text keeps them.</param>
    public static async Task<IReadOnlyList<Guid>> ReadIdsAsync(TestDatabase database, string sql)
    {
        await using var connection = Connect(database);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<Guid>();
        while (await reader.ReadAsync())
        {
            ids.Add(reader.GetFieldType(0) == typeof(string) ? Guid.Parse(reader.GetString(0)) : reader.GetGuid(0));
        }

        return ids;
    }

    private static DbConnection Connect(TestDatabase database) => database.Provider == "Sqlite"
        ? new SqliteConnection(database.ConnectionString)
        : new MySqlConnection(new MySqlConnectionStringBuilder(database.ConnectionString) { GuidFormat = MySqlGuidFormat.Binary16 }.ConnectionString);
}
