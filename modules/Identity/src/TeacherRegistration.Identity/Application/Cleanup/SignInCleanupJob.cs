using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Cleanup;

/// <summary>Every night removes what no login needs any more: counted acts, login attempts and sessions that ended a day ago or earlier.</summary>
[DisallowConcurrentExecution]
internal sealed class SignInCleanupJob(
    IRepository<AttemptEntry> entries,
    IRepository<LoginAttempt> attempts,
    IRepository<Session> sessions,
    IDatabaseProvider provider,
    TimeProvider timeProvider) : IJob
{
    /// <summary>Longer than any limit counts back, and than any session lives.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var oldest = timeProvider.GetUtcNow().UtcDateTime - Kept;
        using var gate = await provider.EnterWriteAsync();
        await entries.Query().Where(row => row.At < oldest).ExecuteDeleteAsync(cancellationToken);
        await attempts.Query().Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        await sessions.Query().Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
