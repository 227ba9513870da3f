using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>
/// Every few minutes has uploads scanned that came while the scanner did not answer (FL-1). A clean one is given out from then on as its
/// publisher wanted it. Without a scanner they wait on.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class FileScanJob(
    IRepository<FileUpload> uploads, IBlobStore blobs, UploadScanner scanner, IDatabaseProvider provider, TimeProvider timeProvider) : IJob
{
    public const int IntervalMinutes = 2;

    private const int MaximumAtOnce = 50;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (!scanner.IsSet)
        {
            return;
        }

        // Those first that were asked about longest ago: one that the scanner cannot stand keeps no other waiting.
        var waiting = await uploads.Query().Where(upload => upload.Scan == ScanVerdict.Unknown).OrderBy(upload => upload.ScannedAt).Take(MaximumAtOnce).ToListAsync(cancellationToken);
        foreach (var upload in waiting)
        {
            if (await blobs.FindAsync(FileStore.Container, upload.OwnerId, upload.Id, cancellationToken) is not { } bytes)
            {
                // Still on their way into the store, or they never came.
                continue;
            }

            var verdict = await scanner.ScanAsync(bytes, upload.AccountId, cancellationToken);
            await SetAsync(upload.Id, verdict, cancellationToken);
            if (verdict == ScanVerdict.Unknown)
            {
                // One alarm a round is enough.
                return;
            }
        }
    }

    private async Task SetAsync(Guid id, ScanVerdict verdict, CancellationToken cancellationToken)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        using var gate = await provider.EnterWriteAsync();
        await uploads.Query().Where(upload => upload.Id == id)
            .ExecuteUpdateAsync(upload => upload.SetProperty(it => it.Scan, verdict).SetProperty(it => it.ScannedAt, now), cancellationToken);
    }
}
