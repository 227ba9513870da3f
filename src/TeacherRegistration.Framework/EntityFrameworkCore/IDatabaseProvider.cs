using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>What differs between the databases.</summary>
public interface IDatabaseProvider
{
    /// <summary>Points a context at the database and its migrations.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Points the job store at the same database.</summary>
    void Configure(IPersistentStoreBuilder jobStore);

    /// <summary>Waits for the right to write. SQLite has one writer at a time, and queueing here is faster than its own busy loop.</summary>
    ValueTask<IDisposable?> EnterWriteAsync();

    /// <summary>
    /// Waits until no other transaction can still bring an audit record into the range: numbers are given before their transactions commit.
    /// </summary>
    /// <param name="transaction">The transaction that will read the range.</param>
    /// <param name="after">The number before the range.</param>
    /// <param name="last">The last number of the range.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task AwaitAuditInsertsAsync(DbTransaction transaction, long after, long last, CancellationToken cancellationToken);

    /// <summary>Whether the same work may succeed when it is done again: deadlock, lock timeout, busy.</summary>
    bool IsTransient(DbException exception);

    /// <summary>Whether the failure says that a unique value is there already.</summary>
    bool IsUniqueViolation(DbException exception);

    /// <summary>Whether the account of the connection may not do what was asked.</summary>
    bool IsDenied(DbException exception);

    /// <summary>What the database's own clock says, UTC; null where it goes by that of this process.</summary>
    Task<DateTime?> ReadClockAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Refuses to start on a database whose settings would lose or change data.</summary>
    /// <exception cref="InvalidOperationException">Names the setting and the value it needs.</exception>
    Task CheckSettingsAsync(DbConnection connection, bool production, CancellationToken cancellationToken);
}
