using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.EntityFrameworkCore.Sqlite;

/// <summary>SQLite for one county or a laptop: one writer at a time, queued in this process.</summary>
public sealed class SqliteProvider(string connectionString) : IDatabaseProvider, IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;

    private readonly SemaphoreSlim writer = new(1, 1);

    public void Configure(DbContextOptionsBuilder options) => options
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly.GetName().Name))
        .AddInterceptors(new SqlitePragmas());

    public void Configure(IPersistentStoreBuilder jobStore) => jobStore.UseSqlite(connectionString);

    public async ValueTask<IDisposable?> EnterWriteAsync()
    {
        await writer.WaitAsync();
        return new Turn(writer);
    }

    /// <summary>The reading transaction holds the one right to write: nobody else's can be under way.</summary>
    public Task AwaitAuditInsertsAsync(DbTransaction transaction, long after, long last, CancellationToken cancellationToken) => Task.CompletedTask;

    public bool IsTransient(DbException exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked };

    public bool IsUniqueViolation(DbException exception) =>
        exception is SqliteException { SqliteExtendedErrorCode: ConstraintPrimaryKey or ConstraintUnique };

    /// <summary>A file knows no accounts.</summary>
    public bool IsDenied(DbException exception) => false;

    public Task<DateTime?> ReadClockAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult<DateTime?>(null);

    public Task CheckSettingsAsync(DbConnection connection, bool production, CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => writer.Dispose();

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
