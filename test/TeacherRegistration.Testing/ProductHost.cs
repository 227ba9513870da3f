using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TeacherRegistration.Testing;

/// <summary>The whole product in Development with its demo data, on a database of its own.</summary>
public abstract class ProductHost(string provider) : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}");
    private TestDatabase? database;
    private WebApplicationFactory<Program>? factory;

    public IServiceProvider Services => Factory.Services;

    private WebApplicationFactory<Program> Factory
    {
        get
        {
            Assert.SkipWhen(factory is null, "TEST_MYSQL is not set: no MariaDB to test on.");
            return factory!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(provider);
        if (database is null)
        {
            return;
        }

        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data", folder);
            database.Configure(builder);
        });
        // Now, by one thread: tests run in parallel, and the first call would start it in each of them.
        factory.StartServer();
    }

    /// <summary>A browser of its own, over https so that its cookies hold, that follows no redirects.</summary>
    public HttpClient CreateClient() => Factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri("https://localhost"),
        AllowAutoRedirect = false,
    });

    public async ValueTask DisposeAsync()
    {
        if (factory is not null)
        {
            await factory.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }
}

/// <summary>The product on SQLite.</summary>
public sealed class SqliteHost() : ProductHost("Sqlite");

/// <summary>The product on MariaDB; its tests are skipped, and say so, where <c>TEST_MYSQL</c> is not set.</summary>
public sealed class MySqlHost() : ProductHost("MySql");
