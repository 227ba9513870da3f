using System.Runtime.CompilerServices;
using MySqlConnector;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>
/// READ COMMITTED and short lock waits for every session: a unit of work that waits longer is done again, not kept. Lists of ten keys and
/// more are looked up without a dive into each index for every key. Set once, when the connection is made: the product changes nothing else
/// of a session, so that none is reset between its uses, which costs three round trips for every query.
/// </summary>
internal static class SessionSettings
{
    // A statement of its own: the variable has another name on MariaDB than on MySQL.
    private const string Settings =
        "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION innodb_lock_wait_timeout=5, eq_range_index_dive_limit=10, time_zone='+00:00', sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'";

    private static readonly ConditionalWeakTable<MySqlConnection, object> Made = [];

    /// <summary>The connections of the product's own work; the job store has others, which are reset.</summary>
    public static MySqlDataSource CreateSource(MySqlConnectionStringBuilder builder) =>
        new MySqlDataSourceBuilder(new MySqlConnectionStringBuilder(builder.ConnectionString) { ConnectionReset = false, AllowUserVariables = true }.ConnectionString)
            .UseConnectionOpenedCallback(SetAsync)
            .Build();

    /// <summary>Whether the connection, when it was opened, was made and not taken from the pool.</summary>
    public static bool IsNew(MySqlConnection connection) => Made.TryGetValue(connection, out _);

    private static async ValueTask SetAsync(MySqlConnectionOpenedContext context, CancellationToken cancellationToken)
    {
        // A reset would bring the server's own settings back.
        if (context.Conditions == MySqlConnectionOpenedConditions.None)
        {
            return;
        }

        Made.AddOrUpdate(context.Connection, new object());
        await using var command = context.Connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
