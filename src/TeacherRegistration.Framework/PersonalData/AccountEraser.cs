using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>Erases an account over all modules, within the caller's unit of work.</summary>
public sealed class AccountEraser
{
    private readonly IEnumerable<IAccountData> holders;
    private readonly IBackgroundJobManager jobs;
    private readonly PendingErasures pending;

    internal AccountEraser(IEnumerable<IAccountData> holders, IBackgroundJobManager jobs, PendingErasures pending) =>
        (this.holders, this.jobs, this.pending) = (holders, jobs, pending);

    /// <summary>Deletes the rows now and the files once it is committed; the unit of work notes it in the erasure list.</summary>
    public Task EraseAsync(Guid accountId, CancellationToken cancellationToken = default)
    {
        pending.Add(accountId);
        return EraseAgainAsync(accountId, cancellationToken);
    }

    /// <summary>The same for an account that stands in the list already.</summary>
    internal async Task EraseAgainAsync(Guid accountId, CancellationToken cancellationToken)
    {
        foreach (var holder in holders)
        {
            await holder.EraseAsync(accountId, cancellationToken);
        }

        jobs.Enqueue<ErasedFilesJob>(ErasedFilesJob.Data(accountId));
    }
}
