using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MySqlConnector;
using Pomelo.EntityFrameworkCore.MySql.Infrastructure;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>MariaDB 10.6 or newer.</summary>
public sealed class MySqlProvider : IDatabaseProvider
{
    private static readonly MariaDbServerVersion OldestVersion = new(new Version(10, 6));
    private readonly string connectionString;
    private readonly IInterceptor[] interceptors;

    /// <param name="connectionString">GuidFormat, TreatTinyAsBoolean and the session's time zone are set here, whatever it says.</param>
    /// <param name="mustVerifyServer">Whether a server on another machine must prove by its certificate who it is.</param>
    /// <exception cref="InvalidOperationException">It must, and the connection string does not ask it to.</exception>
    public MySqlProvider(string connectionString, bool mustVerifyServer = false)
    {
        var builder = new MySqlConnectionStringBuilder(connectionString)
        {
            GuidFormat = MySqlGuidFormat.Binary16,
            TreatTinyAsBoolean = true,
            DateTimeKind = MySqlDateTimeKind.Utc,
            UseAffectedRows = false,
        };
        var isHere = builder.ConnectionProtocol == MySqlConnectionProtocol.UnixSocket || builder.Server.StartsWith('/') || builder.Server is "localhost" or "127.0.0.1" or "::1";
        if (mustVerifyServer && !isHere && builder.SslMode is not (MySqlSslMode.VerifyFull or MySqlSslMode.VerifyCA))
        {
            throw new InvalidOperationException("Database:ConnectionString leads to another machine: set SslMode=VerifyFull (and SslCa), or anybody on the way can read and answer.");
        }

        this.connectionString = builder.ConnectionString;
        var sessions = SessionSettings.CreateSource(builder);
        interceptors = [new PooledSessions(sessions, builder.Database), new StaleConnections(sessions, builder.MaximumPoolSize), new ReadCommitted(), new IndexHints()];
    }

    public void Configure(DbContextOptionsBuilder options) => options
        .UseMySql(connectionString, OldestVersion, mysql => mysql
            .MigrationsAssembly(typeof(MySqlProvider).Assembly.GetName().Name)
            .SchemaBehavior(MySqlSchemaBehavior.Ignore))
        .AddInterceptors(interceptors);

    public void Configure(IPersistentStoreBuilder jobStore)
    {
        jobStore.UseMySqlConnector(connectionString);
        jobStore.UseClustering();
    }

    public ValueTask<IDisposable?> EnterWriteAsync() => ValueTask.FromResult<IDisposable?>(null);

    /// <summary>A locking read stops at every row that is inserted and not committed, until it is one or the other.</summary>
    public async Task AwaitAuditInsertsAsync(DbTransaction transaction, long after, long last, CancellationToken cancellationToken)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            "SELECT COUNT(*) FROM `Frm_AuditRecord` FORCE INDEX (PRIMARY) WHERE `Sequence` > @after AND `Sequence` <= @last LOCK IN SHARE MODE";
        command.Parameters.Add(new MySqlParameter("@after", after));
        command.Parameters.Add(new MySqlParameter("@last", last));
        await command.ExecuteScalarAsync(cancellationToken);
    }

    public bool IsTransient(DbException exception) => exception is MySqlException
    {
        ErrorCode: MySqlErrorCode.LockDeadlock or MySqlErrorCode.LockWaitTimeout
    };

    public bool IsUniqueViolation(DbException exception) => exception is MySqlException { ErrorCode: MySqlErrorCode.DuplicateKeyEntry };

    public bool IsDenied(DbException exception) => exception is MySqlException { ErrorCode: MySqlErrorCode.TableAccessDenied };

    public async Task<DateTime?> ReadClockAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT UTC_TIMESTAMP(6)";
        return (DateTime?)await command.ExecuteScalarAsync(cancellationToken);
    }

    public async Task CheckSettingsAsync(DbConnection connection, bool production, CancellationToken cancellationToken)
    {
        await RequireAsync("@@character_set_database", "utf8mb4", "create the database with CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        await RequireAsync("@@collation_database", "utf8mb4_bin", "create the database with CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        await RequireAsync("@@sql_mode LIKE '%STRICT_TRANS_TABLES%'", "1", "set sql_mode to contain STRICT_TRANS_TABLES");
        if (production)
        {
            await RequireAsync("@@innodb_flush_log_at_trx_commit", "1", "set innodb_flush_log_at_trx_commit=1, or committed work can be lost");
        }

        async Task RequireAsync(string expression, string expected, string remedy)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The expressions are the constants above.
            command.CommandText = $"SELECT {expression}";
#pragma warning restore CA2100
            var actual = Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
            if (actual != expected)
            {
                throw new InvalidOperationException($"Database setting {expression} is {actual}, not {expected}: {remedy}.");
            }
        }
    }
}
