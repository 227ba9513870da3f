namespace TeacherRegistration.Framework.Auditing;

/// <summary>
/// Finds the agency of an operation that nobody was signed in for: a failed login works for no tenant, but is about an account,
/// and the account's agency must see it in its security log.
/// </summary>
public interface IAuditAgencyResolver
{
    /// <summary>The agency of the object, or null where it has none.</summary>
    Task<Guid?> FindAgencyAsync(string subjectType, Guid subjectId, CancellationToken cancellationToken);
}
