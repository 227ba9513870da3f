using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>
/// The statements that went to MariaDB while this is there, of all tests that run meanwhile. EF Core tells of SQLite's a second after somebody
/// begins to listen: it has no interceptors there.
/// </summary>
internal sealed class StatementLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> statements = new();
    private readonly List<IDisposable> subscriptions = [];

    public StatementLog() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public IEnumerable<string> All => statements;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            lock (subscriptions)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
        {
            // Read now: the command is used up when its rows are read.
            statements.Enqueue(executed.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        lock (subscriptions)
        {
            subscriptions.ForEach(subscription => subscription.Dispose());
        }
    }
}
