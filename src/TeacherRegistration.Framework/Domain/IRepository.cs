namespace TeacherRegistration.Framework.Domain;

/// <summary>The rows of one entity that the current tenant may see. Registered by a module for its own entities only.</summary>
/// <typeparam name="T">The entity.</typeparam>
public interface IRepository<T>
    where T : Entity
{
    /// <summary>Rows for reading: not tracked, filtered by tenant; project them with <c>Select</c>.</summary>
    IQueryable<T> Query();

    /// <summary>Rows to be changed: tracked, filtered by tenant.</summary>
    IQueryable<T> Tracked();

    /// <summary>The row for changing, or null when it is not there or not the tenant's.</summary>
    Task<T?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Inserts the row when the unit of work commits.</summary>
    void Add(T entity);

    /// <summary>Deletes the row when the unit of work commits.</summary>
    void Remove(T entity);
}
