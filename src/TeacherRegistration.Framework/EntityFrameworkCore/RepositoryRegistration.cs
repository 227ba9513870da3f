using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Framework.EntityFrameworkCore;

/// <summary>How a module gets at its own tables.</summary>
public static class RepositoryRegistration
{
    /// <summary>Registers the repository of one of the module's own entities.</summary>
    public static IServiceCollection AddRepository<T>(this IServiceCollection services)
        where T : Entity =>
        services.AddScoped<IRepository<T>, EfRepository<T>>();
}
