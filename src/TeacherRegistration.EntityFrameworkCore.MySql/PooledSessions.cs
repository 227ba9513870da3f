using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MySqlConnector;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>
/// Takes the connections to the product's database from the source whose sessions are set up. Given to the provider itself, the source would
/// hide from it how ids are stored.
/// </summary>
internal sealed class PooledSessions(MySqlDataSource source, string database) : DbConnectionInterceptor
{
    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        // Where the database itself is made, the connection leads to none.
        new MySqlConnectionStringBuilder(eventData.ConnectionString ?? "").Database == database
            ? InterceptionResult<DbConnection>.SuppressWithResult(source.CreateConnection())
            : result;
}
