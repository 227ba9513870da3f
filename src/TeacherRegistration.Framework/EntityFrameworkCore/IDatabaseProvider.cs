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

    /// <summary>Whether the same work may succeed when it is done again: deadlock, lock timeout, busy.</summary>
    bool IsTransient(DbException exception);

    /// <summary>Whether the failure says that a unique value is there already.</summary>
    bool IsUniqueViolation(DbException exception);

    /// <summary>Refuses to start on a database whose settings would lose or change data.</summary>
    /// <exception cref="InvalidOperationException">Names the setting and the value it needs.</exception>
    Task CheckSettingsAsync(DbConnection connection, bool production, CancellationToken cancellationToken);
}
