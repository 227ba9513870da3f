using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>READ COMMITTED and short lock waits for every session: a unit of work that waits longer is done again, not kept.</summary>
internal sealed class MySqlSessionSettings : DbConnectionInterceptor
{
    // A statement of its own: the variable has another name on MariaDB than on MySQL.
    private const string Settings =
        "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION innodb_lock_wait_timeout=5, time_zone='+00:00', sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'";

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
