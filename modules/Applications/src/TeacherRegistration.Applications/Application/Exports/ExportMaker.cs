using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Framework.Security;

namespace TeacherRegistration.Applications.Application.Exports;

/// <summary>Writes the file of an export that was asked for.</summary>
internal sealed class ExportMaker(
    ExportStore store, ExportRows rows, MarkedExport export, CurrentUser user, IDatabaseProvider provider, IUnitOfWork unitOfWork, AuditScope audit)
{
    private static readonly HashSet<string> Needed = [ApplicationsPermissions.View, ApplicationsPermissions.Export];

    public async Task MakeAsync(Guid id, CancellationToken cancellationToken)
    {
        var asked = await store.Exports.Query().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (asked is not { State: ExportState.InProgress })
        {
            // Made before a node fell over that was to say so.
            return;
        }

        audit.Operation = nameof(ApplicationExportJob);
        audit.About(nameof(ApplicationExport), id);
        try
        {
            var conditions = JsonSerializer.Deserialize<ExportConditions>(asked.Conditions)!;
            user.SignIn(new UserIdentity(asked.AccountId, conditions.LoginName, conditions.DisplayName, conditions.PlaceName, conditions.PointId, Needed));
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(conditions.Culture);
            await store.SaveAsync(asked, await WriteAsync(asked, conditions, cancellationToken), cancellationToken);
            await EndAsync(id, (row, now) => row.Finish(now), cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Said to the one who waits; the scheduler logs why.
            await EndAsync(id, (row, now) => row.Fail(now), cancellationToken);
            throw;
        }
    }

    private async Task<byte[]> WriteAsync(ApplicationExport asked, ExportConditions conditions, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        var read = rows.ReadAsync(conditions.ApplicationPlanId, conditions.Query, asked.IsFull, cancellationToken);
        await export.WriteAsync(file, rows.Title, rows.HeadingsOf(asked.IsFull), asked.Total, ReportAsync(asked.Id, read, cancellationToken), cancellationToken);
        return file.ToArray();
    }

    /// <summary>Passes the rows on and keeps count of them.</summary>
    private async IAsyncEnumerable<IReadOnlyList<object?>> ReportAsync(
        Guid id, IAsyncEnumerable<IReadOnlyList<object?>> all, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var written = 0;
        await foreach (var row in all.WithCancellation(cancellationToken))
        {
            yield return row;
            if (++written % (ExportRows.ChunkLength * 2) == 0)
            {
                using var gate = await provider.EnterWriteAsync();
                await store.Exports.Query().Where(export => export.Id == id)
                    .ExecuteUpdateAsync(export => export.SetProperty(it => it.Written, written), cancellationToken);
            }
        }
    }

    private Task<Guid> EndAsync(Guid id, Action<ApplicationExport, DateTime> end, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        async () =>
        {
            end(await store.Exports.Tracked().SingleAsync(row => row.Id == id, cancellationToken), store.Now);
            return id;
        },
        cancellationToken: cancellationToken);
}
