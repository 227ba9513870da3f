using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Auditing;

/// <summary>Looks for what somebody must be woken for: bursts of failed logins, and a broken chain (AU-6).</summary>
internal sealed class AuditAlarms(
    AppDbContext context,
    AuditVerifier verifier,
    AuditSignatures signatures,
    AlarmMemory memory,
    IOptions<AuditOptions> options,
    TimeProvider timeProvider,
    ILogger<AuditAlarms> logger)
{
    private const int WindowMinutes = 5;

    /// <summary>Every 30 s: some tenths of a second of one core.</summary>
    private const int RecordsAtOnce = 20_000;

    public async Task CheckAsync(CancellationToken cancellationToken = default)
    {
        await CheckLoginsAsync(cancellationToken);
        await CheckChainAsync(cancellationToken);
    }

    private async Task CheckLoginsAsync(CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var since = now.AddMinutes(-WindowMinutes);
        var failures = context.Set<AuditRecord>().Where(record => record.Category == AuditCategory.Security && record.At > since
            && record.UserId == null && record.Result >= 400);
        var ofAccount = await failures.Where(record => record.SubjectId != null).GroupBy(record => record.SubjectId)
            .Select(group => group.Count()).OrderByDescending(count => count).FirstOrDefaultAsync(cancellationToken);
        var ofAddress = await failures.Where(record => record.IpAddress != null).GroupBy(record => record.IpAddress)
            .Select(group => group.Count()).OrderByDescending(count => count).FirstOrDefaultAsync(cancellationToken);
        Raise(ofAccount, "account", now);
        Raise(ofAddress, "address", now);
    }

    private void Raise(int count, string kind, DateTime now)
    {
        if (count >= options.Value.FailedLoginAlarm && memory.MayRaise(kind, now, TimeSpan.FromMinutes(WindowMinutes)))
        {
            logger.FailedLogins(count, kind, WindowMinutes);
        }
    }

    /// <summary>The newest seals every time, and the older ones in turn: the whole chain is walked every night.</summary>
    private async Task CheckChainAsync(CancellationToken cancellationToken)
    {
        var heads = await signatures.ReadAsync(cancellationToken);
        var first = heads.Boundary?.SealId ?? 0;
        var last = await context.Set<AuditSeal>().MaxAsync(seal => (long?)seal.Id, cancellationToken) ?? 0;
        var fault = heads.Fault ?? (heads.Last?.SealId > last ? new AuditFault(AuditFaultKind.TailCut, last + 1, heads.Last.LastSequence) : null);
        var seals = context.Set<AuditSeal>().AsNoTracking();
        var newest = Math.Max(first, last - await MeasureAsync(seals.OrderByDescending(seal => seal.Id), cancellationToken));
        fault ??= (await verifier.VerifySliceAsync(heads, newest, AuditVerifier.SliceLength, cancellationToken)).Fault;
        if (fault is null && newest > first)
        {
            var start = memory.Next(first, newest);
            var length = await MeasureAsync(seals.Where(seal => seal.Id > start).OrderBy(seal => seal.Id), cancellationToken);
            var slice = await verifier.VerifySliceAsync(heads, start, length, cancellationToken);
            memory.Walked(slice.LastSealId);
            fault = slice.Fault;
        }

        var now = timeProvider.GetUtcNow().UtcDateTime;
        if (fault is not null && !await verifier.HasMovedAsync(heads, cancellationToken) && memory.MayRaise("chain", now, TimeSpan.FromMinutes(WindowMinutes)))
        {
            logger.ChainBroken(fault);
        }
    }

    /// <summary>How many of the seals are looked at: by their records, as one seal holds from none to thousands; one at least.</summary>
    private static async Task<int> MeasureAsync(IQueryable<AuditSeal> seals, CancellationToken cancellationToken)
    {
        var (length, records) = (0, 0);
        foreach (var count in await seals.Take(AuditVerifier.SliceLength).Select(seal => seal.Count).ToListAsync(cancellationToken))
        {
            records += count;
            if (length > 0 && records > RecordsAtOnce)
            {
                break;
            }

            length++;
        }

        return Math.Max(1, length);
    }
}

/// <summary>What this node remembers between two looks.</summary>
internal sealed class AlarmMemory
{
    private readonly Dictionary<string, DateTime> raised = [];
    private readonly Lock access = new();
    private long walked;

    /// <summary>Whether the alarm has been quiet for so long.</summary>
    public bool MayRaise(string kind, DateTime now, TimeSpan quiet)
    {
        lock (access)
        {
            var may = !raised.TryGetValue(kind, out var last) || now - last >= quiet;
            raised[kind] = may ? now : last;
            return may;
        }
    }

    /// <summary>Where the walk through the older seals goes on.</summary>
    public long Next(long first, long end)
    {
        var next = Interlocked.Read(ref walked);
        return next < first || next >= end ? first : next;
    }

    public void Walked(long sealId) => Interlocked.Exchange(ref walked, sealId);
}
