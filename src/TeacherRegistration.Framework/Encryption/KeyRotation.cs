using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>
/// Brings everything sealed to the key that seals now, while the service runs (DP-5): table by table in short transactions, then the key
/// ring, then the files. It may be stopped and started again at any time: what is sealed anew is passed over.
/// </summary>
public sealed class KeyRotation(IServiceScopeFactory scopes, IColumnCipher cipher, ISealedBlobs blobs)
{
    private const int MaximumRounds = 5;
    private const string Operation = "keys rotate";

    /// <summary>How many values each key has sealed, by place. Once no place names an old key, it can be taken out of the configuration.</summary>
    public async Task<IReadOnlyList<KeyUse>> GetUseAsync(CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var uses = new List<KeyUse>();
        foreach (var table in SealedTable.Find(context.Model))
        {
            uses.AddRange(await new SealedRows(context, table, cipher).GetUseAsync(cancellationToken));
        }

        uses.AddRange(await new SealedKeyRing(context, cipher).GetUseAsync(cancellationToken));
        uses.AddRange(blobs.List().GroupBy(blob => (blob.Container, blob.KeyVersion)).Select(group => new KeyUse(group.Key.Container, group.Key.KeyVersion, group.Count())));
        return uses;
    }

    /// <summary>Seals anew whatever another key than the current one has sealed.</summary>
    /// <returns>One line for each place.</returns>
    public async Task<IReadOnlyList<RotationProgress>> RotateAsync(IProgress<RotationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<SealedTable> tables;
        await using (var scope = scopes.CreateAsyncScope())
        {
            tables = SealedTable.Find(scope.ServiceProvider.GetRequiredService<AppDbContext>().Model);
        }

        var done = new List<RotationProgress>();
        foreach (var table in tables)
        {
            done.Add(await RotateAsync(table, progress, cancellationToken));
        }

        done.Add(await RotateKeyRingAsync(cancellationToken));
        done.AddRange(await RotateBlobsAsync(progress, cancellationToken));
        await RecordAsync(done);
        return done;
    }

    private async Task<RotationProgress> RotateAsync(SealedTable table, IProgress<RotationProgress>? progress, CancellationToken cancellationToken)
    {
        var total = new RotationProgress(table.Name, 0, 0);
        for (var round = 1; round <= MaximumRounds; round++)
        {
            var (before, refused, missed) = (total.Resealed, 0L, 0);
            for (Guid? after = null; ;)
            {
                await using var scope = scopes.CreateAsyncScope();
                var rows = new SealedRows(scope.ServiceProvider.GetRequiredService<AppDbContext>(), table, cipher);
                var batch = await rows.ResealNextAsync(after, scope.ServiceProvider.GetRequiredService<IDatabaseProvider>(), cancellationToken);
                if (batch.Last is null)
                {
                    break;
                }

                (after, refused, missed) = (batch.Last, refused + batch.Refused, missed + batch.Missed);
                total = total with { Resealed = total.Resealed + batch.Resealed, Refused = refused };
                progress?.Report(total);
            }

            // A row that somebody wrote at that moment is looked at again; a node that still seals with the old key may have written it.
            if (missed == 0 && total.Resealed == before)
            {
                break;
            }
        }

        return total;
    }

    private async Task<RotationProgress> RotateKeyRingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        return await new SealedKeyRing(scope.ServiceProvider.GetRequiredService<AppDbContext>(), cipher).ResealAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<RotationProgress>> RotateBlobsAsync(IProgress<RotationProgress>? progress, CancellationToken cancellationToken)
    {
        var done = new Dictionary<string, RotationProgress>();
        foreach (var blob in blobs.List().Where(blob => blob.KeyVersion != cipher.SealingVersion))
        {
            var total = done.GetValueOrDefault(blob.Container) ?? new RotationProgress(blob.Container, 0, 0);
            try
            {
                await blobs.ResealAsync(blob, cancellationToken);
                total = total with { Resealed = total.Resealed + 1 };
            }
            catch (CryptographicException)
            {
                total = total with { Refused = total.Refused + 1 };
            }

            done[blob.Container] = total;
            progress?.Report(total);
        }

        return [.. done.Values];
    }

    private async Task RecordAsync(IReadOnlyList<RotationProgress> done)
    {
        await using var scope = scopes.CreateAsyncScope();
        var audit = scope.ServiceProvider.GetRequiredService<AuditScope>();
        audit.Operation = Operation;
        audit.Reason = $"key={cipher.SealingVersion}; resealed={done.Sum(place => place.Resealed)}; refused={done.Sum(place => place.Refused)}";
        await scope.ServiceProvider.GetRequiredService<AuditWriter>().WriteAloneAsync(200);
    }
}
