using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Housekeeping;

/// <summary>Every hour deletes what can count no more. Each node does it: deleting twice does no harm, so it needs no job that only one may run.</summary>
internal sealed partial class IdentityCleanup(IServiceScopeFactory scopeFactory, TimeProvider timeProvider, ILogger<IdentityCleanup> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Longer than the longest window of a limit.</summary>
    private static readonly TimeSpan AttemptsKept = TimeSpan.FromDays(2);

    /// <summary>Long enough to tell the browser why its session ended.</summary>
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(2);

    /// <summary>Six months, as the audit log (AU-6).</summary>
    private static readonly TimeSpan RecordsKept = TimeSpan.FromDays(184);

    private static readonly TimeSpan DevicesKept = TimeSpan.FromDays(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await CleanAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailure(exception);
            }
        }
    }

    internal async Task CleanAsync(CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var (attempts, sessions, records, devices) = (now - AttemptsKept, now - SessionsKept, now - RecordsKept, now - DevicesKept);
        await DeleteAsync<AttemptEntry>(rows => rows.Where(row => row.At < attempts), cancellationToken);
        await DeleteAsync<LoginAttempt>(rows => rows.Where(row => row.StartedAt < attempts), cancellationToken);
        await DeleteAsync<Session>(rows => rows.Where(row => row.StartedAt < sessions), cancellationToken);
        await DeleteAsync<LoginRecord>(rows => rows.Where(row => row.At < records), cancellationToken);
        await DeleteAsync<KnownDevice>(rows => rows.Where(row => row.LastUsedAt < devices), cancellationToken);
    }

    private async Task DeleteAsync<T>(Func<IQueryable<T>, IQueryable<T>> choose, CancellationToken cancellationToken)
        where T : Entity
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await choose(scope.ServiceProvider.GetRequiredService<IRepository<T>>().Query()).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Old login data could not be deleted; it is tried again in an hour.")]
    private partial void LogFailure(Exception exception);
}
