using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.Records;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Cleanup;

/// <summary>Every night removes what no login needs any more: counted acts, login attempts, ended sessions, old records of logins, browsers long not seen.</summary>
[DisallowConcurrentExecution]
internal sealed class SignInCleanupJob(
    IRepository<AttemptEntry> entries,
    IRepository<LoginAttempt> attempts,
    IRepository<Session> sessions,
    IRepository<LoginRecord> records,
    IRepository<KnownDevice> devices,
    IDatabaseProvider provider,
    TimeProvider timeProvider) : IJob
{
    /// <summary>Longer than any limit counts back, and than any session lives and tells its browser why it ended.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    /// <summary>Six months, as the audit log (AU-6).</summary>
    private static readonly TimeSpan RecordsKept = TimeSpan.FromDays(184);

    private static readonly TimeSpan DevicesKept = TimeSpan.FromDays(400);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var (oldest, oldestRecord, oldestDevice) = (now - Kept, now - RecordsKept, now - DevicesKept);
        using var gate = await provider.EnterWriteAsync();
        await entries.Query().Where(row => row.At < oldest).ExecuteDeleteAsync(cancellationToken);
        await attempts.Query().Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        await sessions.Query().Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(cancellationToken);
        await records.Query().Where(row => row.At < oldestRecord).ExecuteDeleteAsync(cancellationToken);
        await devices.Query().Where(row => row.LastUsedAt < oldestDevice).ExecuteDeleteAsync(cancellationToken);
    }
}
