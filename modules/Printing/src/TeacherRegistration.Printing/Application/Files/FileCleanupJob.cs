using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>Every night removes the bytes that no published file names: of files replaced or deleted, and of forms that were rolled back.</summary>
[DisallowConcurrentExecution]
internal sealed partial class FileCleanupJob(
    IBlobStore blobs,
    UnnamedBlobs unnamed,
    IAgencyDirectory agencies,
    IRepository<FileUpload> uploads,
    IDatabaseProvider provider,
    IServiceProvider services,
    ILogger<FileCleanupJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var oldest = unnamed.Oldest;
        var removed = await unnamed.RemoveAsync(FileStore.Container, (owner, ids) => FindNamedAsync(owner, ids, cancellationToken), cancellationToken);
        await ForgetGoneAsync(oldest, cancellationToken);
        if (removed > 0)
        {
            LogRemoved(logger, removed);
        }
    }

    /// <summary>Gives accounts the room of bytes back that are gone, or that never came.</summary>
    private async Task ForgetGoneAsync(DateTime oldest, CancellationToken cancellationToken)
    {
        var gone = new List<(Guid Owner, Guid Id)>();
        await foreach (var upload in uploads.Query().Where(upload => upload.UploadedAt < oldest).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!blobs.Exists(FileStore.Container, upload.OwnerId, upload.Id))
            {
                gone.Add((upload.OwnerId, upload.Id));
            }
        }

        foreach (var owned in gone.GroupBy(upload => upload.Owner, upload => upload.Id))
        {
            foreach (var ids in owned.Chunk(UnnamedBlobs.BatchSize))
            {
                // Bytes that a file still names are missing, not gone: what the scanner said of them stays known.
                var forgotten = ids.Except(await FindNamedAsync(owned.Key, [.. ids], cancellationToken) ?? [.. ids]).ToList();
                using var gate = await provider.EnterWriteAsync();
                await uploads.Query().Where(upload => forgotten.Contains(upload.Id)).ExecuteDeleteAsync(cancellationToken);
            }
        }
    }

    /// <summary>Those of the owner's bytes that a file names; null where nothing says whose they are.</summary>
    private async Task<List<Guid>?> FindNamedAsync(Guid owner, List<Guid> ids, CancellationToken cancellationToken)
    {
        await using var scope = await OpenAsync(owner, cancellationToken);
        if (scope is not { ServiceProvider: var own })
        {
            return null;
        }

        return owner == FileStore.Platform
            ? await FindNamedAsync(own.GetRequiredService<IRepository<PlatformFile>>(), ids, cancellationToken)
            : await FindNamedAsync(own.GetRequiredService<IRepository<AgencyFile>>(), ids, cancellationToken);
    }

    /// <summary>A scope that sees the owner's rows; null where there is no such agency: then nothing says what is named, and all of it stays.</summary>
    private async Task<AsyncServiceScope?> OpenAsync(Guid owner, CancellationToken cancellationToken) =>
        owner == FileStore.Platform ? services.CreateAsyncScope()
        : await agencies.FindAsync(owner, cancellationToken) is { } agency ? services.CreateTenantScope(agency.Id, agency.ProvinceId)
        : null;

    private static Task<List<Guid>> FindNamedAsync<T>(IRepository<T> files, List<Guid> ids, CancellationToken cancellationToken)
        where T : PublishedFile =>
        files.Query().Where(file => ids.Contains(file.BlobId)).Select(file => file.BlobId).ToListAsync(cancellationToken);

    [LoggerMessage(4401, LogLevel.Information, "The bytes of {Count} uploads that no published file names were removed.")]
    private static partial void LogRemoved(ILogger logger, int count);
}
