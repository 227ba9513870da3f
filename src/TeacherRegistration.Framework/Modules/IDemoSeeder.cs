namespace TeacherRegistration.Framework.Modules;

/// <summary>Writes one module's part of the demonstration data (SPEC §8), once, into an empty database.</summary>
public interface IDemoSeeder
{
    /// <summary>Seeders run in this order: agencies before accounts before plans before applications.</summary>
    int Order { get; }

    /// <summary>Writes the data.</summary>
    /// <param name="services">The root container; a seeder makes a scope per agency.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken);
}
