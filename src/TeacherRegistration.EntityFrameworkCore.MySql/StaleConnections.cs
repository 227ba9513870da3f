using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MySqlConnector;

namespace TeacherRegistration.EntityFrameworkCore.MySql;

/// <summary>
/// A connection that the server or the way to it has cut shows only when it is used, as none is reset before. Then all that lie in the pool
/// are tried, and the dead ones go: after a restart of the database not every one of them fails a request.
/// </summary>
internal sealed class StaleConnections(MySqlDataSource source, uint maximumConnections) : DbCommandInterceptor, IDisposable
{
    /// <summary>Longer than this no connection is kept from the requests that want one.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

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

    /// <summary>What the driver says itself, without a state of the server's, or the server's last words; a server that is only slow has cut nothing.</summary>
    private static bool IsCut(Exception exception) =>
        exception is MySqlException { ErrorCode: not MySqlErrorCode.CommandTimeoutExpired } error && (error.SqlState is null || (int)error.ErrorCode is ServerShutdown or ConnectionKilled);

    private async Task TryAllAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        var taken = new List<MySqlConnection>();
        try
        {
            // A new one is made when none is left in the pool.
            while (taken.Count < maximumConnections && (taken.Count == 0 || !SessionSettings.IsNew(taken[^1])))
            {
                taken.Add(await source.OpenConnectionAsync(limit.Token));
                await taken[^1].PingAsync(limit.Token);
            }
        }
        catch (Exception exception) when (exception is MySqlException or OperationCanceledException)
        {
            // The server is not back, or the pool is in use: those that are dead show themselves.
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
