using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Identity.Application.Attempts;

/// <summary>Adds a row in a transaction of its own: it stays, whatever becomes of the request, and is no part of its audit record.</summary>
internal sealed class OwnTransaction(IServiceScopeFactory scopeFactory)
{
    /// <param name="row">The row.</param>
    /// <param name="before">What is deleted or updated before it, or null.</param>
    public async Task AddAsync<T>(T row, Func<IQueryable<T>, Task<int>>? before = null)
        where T : Entity
    {
        await using var scope = scopeFactory.CreateAsyncScope();
        var repository = scope.ServiceProvider.GetRequiredService<IRepository<T>>();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        if (before is not null)
        {
            await before(repository.Query());
        }

        repository.Add(row);
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().SaveChangesAsync();
    }
}
