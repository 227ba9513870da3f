using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

internal sealed class EfRepository<T>(AppDbContext context) : IRepository<T>
    where T : Entity
{
    public IQueryable<T> Query() => context.Set<T>().AsNoTracking();

    public IQueryable<T> Tracked() => context.Set<T>();

    public Task<T?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        // Not FindAsync of the set: it would return tracked rows past the tenant filter.
        context.Set<T>().FirstOrDefaultAsync(entity => entity.Id == id, cancellationToken);

    public void Add(T entity) => context.Add(entity);

    public void Remove(T entity) => context.Remove(entity);
}
