namespace TeacherRegistration.Identity.Contracts;

/// <summary>Counts acts with which somebody could guess, on all nodes alike.</summary>
public interface IAttemptLimiter
{
    /// <summary>Counts one more act, in a transaction of its own: not to be called within a unit of work.</summary>
    /// <param name="key">Who does what, e.g. <c>certificate:account-id</c>.</param>
    /// <param name="count">How many are allowed.</param>
    /// <param name="within">In which time.</param>
    /// <returns>Null when the act is allowed; otherwise how long to wait, and the act is not counted.</returns>
    Task<TimeSpan?> TryCountAsync(string key, int count, TimeSpan within);
}
