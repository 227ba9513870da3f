using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

internal sealed class UnitOfWork(
    AppDbContext context,
    IDatabaseProvider provider,
    AuditWriter auditWriter,
    AuditScope auditScope,
    BackgroundJobManager jobs,
    PendingErasures erasures,
    IEnumerable<IDerivedRows> derivedRows) : IUnitOfWork
{
    private const int MaximumTries = 3;

    /// <summary>Each of so many that take the next number at once gets one: every round, one of them is through.</summary>
    private const int MaximumTriesForANumber = 10;

    private const int Done = 302;

    public Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, FormSubmission>? token, CancellationToken cancellationToken) =>
        RunAsync(work, token, isRecorded: true, cancellationToken);

    public Task<T> RunUnrecordedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        RunAsync(work, token: null, isRecorded: false, cancellationToken);

    private async Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, FormSubmission>? token, bool isRecorded, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(work, token, isRecorded, cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
            }
            catch (DbUpdateException exception) when (token is not null && IsTakenToken(exception))
            {
                throw new DuplicateSubmissionException(exception);
            }
            catch (DbUpdateException exception) when (FindDatabaseError(exception) is { } error && provider.IsUniqueViolation(error))
            {
                // A parallel request has taken the number or the key. Run again, the work takes the next one, or its own check says why not.
                if (attempt >= MaximumTriesForANumber)
                {
                    throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
                }
            }
            catch (Exception exception) when (FindDatabaseError(exception) is { } error && provider.IsTransient(error))
            {
                if (attempt >= MaximumTries)
                {
                    throw new DatabaseBusyException(exception);
                }
            }
        }
    }

    private async Task<T> RunOnceAsync<T>(Func<Task<T>> work, Func<T, FormSubmission>? token, bool isRecorded, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        // Whatever fails undoes all of the work, not a part of it: a savepoint would be two round trips for nothing.
        context.Database.AutoSavepointsEnabled = false;
        jobs.Clear();
        erasures.Clear();
        using var gate = await provider.EnterWriteAsync();
        // Said here: the MySQL driver's own choice is a snapshot, in which the work would not see what was committed while it waited for a lock.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        var result = await work();
        if (isRecorded)
        {
            context.Add(await auditWriter.DescribeAsync(Done, ChangeDescriber.Describe(context.ChangeTracker)));
        }

        if (token is not null)
        {
            context.Add(token(result));
        }

        foreach (var rows in derivedRows)
        {
            await rows.UpdateAsync(context, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        await jobs.ScheduleAsync(transaction.GetDbTransaction(), cancellationToken);
        // The last thing before the commit: what is noted and not committed is carried out all the same (decision 0033).
        await erasures.NoteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        auditScope.IsRecorded |= isRecorded;
        return result;
    }

    private bool IsTakenToken(DbUpdateException exception) =>
        exception.Entries.Any(entry => entry.Entity is FormSubmission)
        && FindDatabaseError(exception) is { } error
        && provider.IsUniqueViolation(error);

    private static DbException? FindDatabaseError(Exception? exception) => exception switch
    {
        null => null,
        DbException error => error,
        _ => FindDatabaseError(exception.InnerException),
    };
}
