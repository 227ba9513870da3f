using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Testing;

/// <summary>Keeps every line the product logs, from <paramref name="least"/> upwards.</summary>
public sealed class LogLines(LogLevel least = LogLevel.Trace) : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> All => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // Those that ask no IsEnabled come here too.
        if (IsEnabled(logLevel))
        {
            Keep(formatter(state, exception) + exception);
        }
    }

    public void Keep(string line) => lines.Enqueue(line);

    public void Dispose()
    {
    }
}
