namespace TeacherRegistration.Framework.Blobs;

/// <summary>
/// Files that nothing names: replaced ones, and those of forms that were refused after their file was stored. They are removed only after
/// a day, so that a form on its way keeps its own. No write removes any: it could not bring them back.
/// </summary>
public sealed class UnnamedBlobs(IBlobStore blobs, TimeProvider timeProvider)
{
    /// <summary>How many files are asked about at once.</summary>
    public const int BatchSize = 200;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Files written before this moment (UTC) are looked at.</summary>
    public DateTime Oldest => timeProvider.GetUtcNow().UtcDateTime - Kept;

    /// <summary>Removes those of one kind.</summary>
    /// <param name="container">Kind of file.</param>
    /// <param name="findNamed">Which of the owner's files (at most <see cref="BatchSize"/>) something names; null where nothing can say: then all stay.</param>
    /// <param name="cancellationToken">Ends it between two files.</param>
    /// <returns>How many.</returns>
    public async Task<int> RemoveAsync(string container, Func<Guid, List<Guid>, Task<List<Guid>?>> findNamed, CancellationToken cancellationToken = default)
    {
        var (oldest, removed) = (Oldest, 0);
        foreach (var batch in blobs.List(container).Where(blob => blob.StoredAt < oldest).Chunk(BatchSize))
        {
            foreach (var owned in batch.GroupBy(blob => blob.TenantId, blob => blob.Id))
            {
                List<Guid> ids = [.. owned];
                foreach (var id in ids.Except(await findNamed(owned.Key, ids) ?? ids))
                {
                    await blobs.DeleteAsync(container, owned.Key, id, cancellationToken);
                    removed++;
                }
            }
        }

        return removed;
    }
}
