using TeacherRegistration.EntityFrameworkCore.MySql;
using TeacherRegistration.EntityFrameworkCore.Sqlite;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Web.Hosting;

/// <summary>Configuration <c>Database</c>.</summary>
internal sealed class DatabaseOptions
{
    /// <summary>Sqlite or MySql.</summary>
    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = "";

    /// <param name="isProduction">Whether a database on another machine must prove who it is (DP-9).</param>
    public IDatabaseProvider CreateProvider(bool isProduction) => Provider switch
    {
        _ when ConnectionString.Length == 0 => throw new InvalidOperationException("Database:ConnectionString is missing."),
        "Sqlite" => new SqliteProvider(ConnectionString),
        "MySql" => new MySqlProvider(ConnectionString, mustVerifyServer: isProduction),
        _ => throw new InvalidOperationException($"Database:Provider is '{Provider}'; it must be Sqlite or MySql."),
    };
}
