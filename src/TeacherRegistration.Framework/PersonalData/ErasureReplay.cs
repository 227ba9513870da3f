using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>
/// Erases again what stands in the erasure list and is there all the same: a restored backup has brought it back, or the database failed in
/// the moment of the commit. Before the service opens, and every night.
/// </summary>
public sealed partial class ErasureReplay
{
    /// <summary>How many accounts are asked about at once.</summary>
    public const int BatchSize = 200;

    private const string Operation = "app erasures replay";

    private readonly ErasureList list;
    private readonly IServiceScopeFactory scopes;
    private readonly ILogger<ErasureReplay> logger;

    internal ErasureReplay(ErasureList list, IServiceScopeFactory scopes, ILogger<ErasureReplay> logger) =>
        (this.list, this.scopes, this.logger) = (list, scopes, logger);

    /// <summary>How the database stands to the list.</summary>
    /// <exception cref="InvalidOperationException">The list cannot be opened.</exception>
    public async Task<ErasureStatus> GetStatusAsync(CancellationToken cancellationToken = default)
    {
        var (listed, unreadable) = await ReadAsync(cancellationToken);
        var held = 0;
        foreach (var batch in listed.Chunk(BatchSize))
        {
            held += (await FindHeldAsync(batch, cancellationToken)).Count;
        }

        return new ErasureStatus(listed.Count, held, unreadable);
    }

    /// <summary>Erases what is there of the listed accounts; returns of how many there was something in the database.</summary>
    /// <exception cref="InvalidOperationException">The list cannot be opened.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var (listed, unreadable) = await ReadAsync(cancellationToken);
        var erased = 0;
        foreach (var batch in listed.Chunk(BatchSize))
        {
            foreach (var accountId in await FindHeldAsync(batch, cancellationToken))
            {
                await EraseAsync(accountId, cancellationToken);
                erased++;
            }

            await DeleteFilesAsync(batch, cancellationToken);
        }

        if (erased > 0)
        {
            LogErased(erased);
        }

        if (unreadable > 0)
        {
            LogUnreadable(unreadable);
        }

        return erased;
    }

    private async Task<(IReadOnlyList<Guid> AccountIds, int Unreadable)> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await list.ReadAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"Erasure:ListFile cannot be opened, and without it nobody knows what a backup has brought back: {exception.Message}", exception);
        }
    }

    private async Task<IReadOnlyCollection<Guid>> FindHeldAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var held = new HashSet<Guid>();
        foreach (var holder in scope.ServiceProvider.GetServices<IAccountData>())
        {
            held.UnionWith(await holder.FindHeldAsync(accountIds, cancellationToken));
        }

        return held;
    }

    private async Task EraseAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var audit = services.GetRequiredService<AuditScope>();
        audit.Operation = Operation;
        audit.About("Account", accountId);
        try
        {
            await services.GetRequiredService<IUnitOfWork>().RunAsync(
                async () =>
                {
                    await services.GetRequiredService<AccountEraser>().EraseAgainAsync(accountId, cancellationToken);
                    return true;
                },
                cancellationToken: cancellationToken);
        }
        catch (BusinessRuleException exception) when (exception.Kind == RuleViolationKind.Conflict)
        {
            // Another node that starts at the same time was first.
        }
    }

    /// <summary>Also of accounts of which the database holds nothing: a restored folder of files may.</summary>
    private async Task DeleteFilesAsync(IEnumerable<Guid> accountIds, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var holders = scope.ServiceProvider.GetServices<IAccountData>().ToList();
        foreach (var (accountId, holder) in accountIds.SelectMany(id => holders.Select(holder => (id, holder))))
        {
            await holder.DeleteFilesAsync(accountId, cancellationToken);
        }
    }

    [LoggerMessage(4106, LogLevel.Warning, "Erased again, as the erasure list says: {Count} accounts.")]
    private partial void LogErased(int count);

    [LoggerMessage(4107, LogLevel.Warning, "The erasure list has {Count} lines that cannot be read.")]
    private partial void LogUnreadable(int count);
}

/// <summary>How the database stands to the erasure list.</summary>
/// <param name="Listed">Accounts in the list.</param>
/// <param name="Held">Those of them of which the database still holds something.</param>
/// <param name="Unreadable">Lines of the list that cannot be read.</param>
public sealed record ErasureStatus(int Listed, int Held, int Unreadable);
