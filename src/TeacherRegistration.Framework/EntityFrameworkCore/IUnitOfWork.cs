namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>One business transaction: the changes, their audit record, the jobs and the form's token commit together or not at all.</summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Runs the work in a transaction and commits it. On deadlock, lock timeout or a busy database the whole work is done again, up to three
    /// times; it must therefore have no effect outside the database.
    /// </summary>
    /// <param name="work">Loads, changes and adds entities; nothing is saved before it returns.</param>
    /// <param name="token">The form's token and its answer, or null for work that no form asked for.</param>
    /// <param name="cancellationToken">Rolls back when cancelled before the commit.</param>
    /// <exception cref="Contracts.Errors.BusinessRuleException">409 when another user's change came first, or a rule broken by the work.</exception>
    Task<T> RunAsync<T>(Func<Task<T>> work, Func<T, Idempotency.FormSubmission>? token = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs one counting or ending statement in a transaction of its own, without an audit record: it holds whatever comes of the request,
    /// and the request leaves its own record when its outcome is known.
    /// </summary>
    Task<T> RunUnrecordedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken = default);
}
