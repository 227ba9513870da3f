using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MySqlConnector;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>
/// A connection that the server or the way to it has cut shows only when it is used, as none is reset before. Then all that lie in the pool
/// are tried, and the dead ones go: after a restart of the database not every one of them fails a request.
/// </summary>
internal sealed class StaleConnections(MySqlDataSource source) : DbCommandInterceptor, IDisposable
{
    /// <summary>The driver's largest pool.</summary>
    private const int MaximumConnections = 100;

    private const int ServerShutdown = 1053;
    private const int ConnectionKilled = 1927;

    private readonly SemaphoreSlim oneAtATime = new(1);

    public override async Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsCut(eventData.Exception) && await oneAtATime.WaitAsync(TimeSpan.Zero, CancellationToken.None))
        {
            try
            {
                await TryAllAsync();
            }
            finally
            {
                oneAtATime.Release();
            }
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    /// <summary>What the driver says itself, without a state of the server's, or the server's last words.</summary>
    private static bool IsCut(Exception exception) =>
        exception is MySqlException error && (error.SqlState is null || (int)error.ErrorCode is ServerShutdown or ConnectionKilled);

    private async Task TryAllAsync()
    {
        var taken = new List<MySqlConnection>();
        try
        {
            // A new one is made when none is left in the pool.
            while (taken.Count < MaximumConnections && (taken.Count == 0 || !SessionSettings.IsNew(taken[^1])))
            {
                taken.Add(await source.OpenConnectionAsync(CancellationToken.None));
                await taken[^1].PingAsync(CancellationToken.None);
            }
        }
        catch (MySqlException)
        {
            // The server is not back: nothing lies in the pool any more.
        }
        finally
        {
            foreach (var connection in taken)
            {
                await connection.DisposeAsync();
            }
        }
    }
}
