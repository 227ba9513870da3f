using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Domain;

/// <summary>The two guards with which every write begins.</summary>
public static class RepositoryExtensions
{
    /// <summary>The row for changing.</summary>
    /// <exception cref="BusinessRuleException">404: not there, or another tenant's.</exception>
    public static async Task<T> GetAsync<T>(this IRepository<T> repository, Guid id, CancellationToken cancellationToken = default)
        where T : Entity =>
        await repository.FindAsync(id, cancellationToken) ?? throw BusinessRuleException.NotFound();

    /// <summary>The row for changing, in the version that the user's form was made from.</summary>
    /// <exception cref="BusinessRuleException">404, or 409 when somebody else has changed it since.</exception>
    public static async Task<T> GetAsync<T>(this IRepository<T> repository, Guid id, long version, CancellationToken cancellationToken = default)
        where T : AggregateRoot
    {
        var entity = await repository.GetAsync(id, cancellationToken);
        return entity.Version == version
            ? entity
            : throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
    }
}
