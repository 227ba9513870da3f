using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Testing;

/// <summary>The whole product in Development with its demo data, on a database of its own.</summary>
public abstract class ProductHost(string provider) : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}");
    public static readonly Uri Address = new("https://localhost");

    private readonly ConcurrentDictionary<string, Lazy<Task<Cookie>>> sessions = new();
    private readonly LogLines errors = new(LogLevel.Error);
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

    public virtual async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(provider);
        if (database is null)
        {
            return;
        }

        factory = StartNode();
    }

    /// <summary>Another process on the same database and with the same keys; its user disposes of it.</summary>
    public ProductNode StartAnother()
    {
        Assert.SkipWhen(factory is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        return new ProductNode(StartNode(), errors);
    }

    private WebApplicationFactory<Program> StartNode()
    {
        var node = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data", folder);
            database!.Configure(builder);
            Configure(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(errors));
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, LocalAddress>());
        });
        // Now, by one thread: tests run in parallel, and the first call would start it in each of them.
        node.StartServer();
        return node;
    }

    /// <summary>What a host of its own needs besides: other settings, other services.</summary>
    protected virtual void Configure(IWebHostBuilder builder)
    {
    }

    /// <summary>A browser of its own, over https so that its cookies hold, that follows no redirects.</summary>
    public HttpClient CreateClient() => Factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = Address,
        AllowAutoRedirect = false,
    });

    public Browser CreateBrowser() => CreateBrowser(new CookieContainer());

    /// <summary>
    /// A browser in which the demo user is logged in. The login is done once for each user and host and its session shared:
    /// tests that end sessions log in by themselves, with <see cref="Browser.LogInAsync"/>.
    /// </summary>
    public async Task<Browser> SignInAsync(string loginName)
    {
        var cookies = new CookieContainer();
        cookies.Add(await sessions.GetOrAdd(loginName, name => new Lazy<Task<Cookie>>(() => LogInAsync(name))).Value);
        return CreateBrowser(cookies);
    }

    private async Task<Cookie> LogInAsync(string loginName)
    {
        var cookies = new CookieContainer();
        using var browser = CreateBrowser(cookies);
        await browser.LogInAsync(loginName);
        return cookies.GetCookies(Address).Single(cookie => cookie.Name.EndsWith("Session", StringComparison.Ordinal));
    }

    /// <summary>What the product has logged as errors, alarms among it.</summary>
    public IReadOnlyCollection<string> ErrorLines => errors.All;

    /// <summary>A browser that keeps its cookies in <paramref name="cookies"/>.</summary>
    public Browser CreateBrowser(CookieContainer cookies) => new(Factory.CreateDefaultClient(Address, new CookieContainerHandler(cookies)), errors);

    public virtual async ValueTask DisposeAsync()
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
