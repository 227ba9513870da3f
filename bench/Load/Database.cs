using MySqlConnector;

namespace TeacherRegistration.Load;

/// <summary>Looks at the rows on which the load works.</summary>
internal sealed class Database(string connectionString)
{
    private readonly string connectionString = new MySqlConnectionStringBuilder(connectionString)
    {
        GuidFormat = MySqlGuidFormat.Binary16,
        AllowUserVariables = true,
        SslMode = MySqlSslMode.Disabled,
    }.ConnectionString;

    public MySqlConnection Open()
    {
        var connection = new MySqlConnection(connectionString);
        connection.Open();
        return connection;
    }

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    /// <summary>All rows of a query.</summary>
    public List<T> Read<T>(string sql, Func<MySqlDataReader, T> row, params (string Name, object? Value)[] parameters)
    {
        using var connection = Open();
        return Read(connection, sql, row, parameters);
    }

    public static List<T> Read<T>(MySqlConnection connection, string sql, Func<MySqlDataReader, T> row, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static MySqlCommand Command(MySqlConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Constants of this tool, and what the product itself has sent.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
