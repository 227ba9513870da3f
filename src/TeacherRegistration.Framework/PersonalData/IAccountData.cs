namespace TeacherRegistration.Framework.PersonalData;

/// <summary>
/// What a module holds of an applicant's account, and of nothing but the account: it goes when the account is erased. Erasing again changes
/// nothing, so that a restored backup can be brought up to date.
/// </summary>
public interface IAccountData
{
    /// <summary>Those of the accounts of which the database still holds something; by one query for all.</summary>
    /// <param name="accountIds">At most <see cref="ErasureReplay.BatchSize"/>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Guid>> FindHeldAsync(IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken = default);

    /// <summary>Deletes the rows, within the caller's unit of work.</summary>
    Task EraseAsync(Guid accountId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the files that lie under the account's id; outside a transaction, as no rollback brings them back.</summary>
    Task DeleteFilesAsync(Guid accountId, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
