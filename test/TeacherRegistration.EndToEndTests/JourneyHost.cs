using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using TeacherRegistration.EndToEndTests;
using TeacherRegistration.Testing;

[assembly: AssemblyFixture(typeof(JourneyHost))]

namespace TeacherRegistration.EndToEndTests;

/// <summary>The product on a real port of 127.0.0.1 with its demo data, and Debian's Chromium beside it.</summary>
public sealed class JourneyHost : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}");
    private WebApplicationFactory<Program>? factory;
    private TestDatabase? database;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("Sqlite");
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data", folder);
            database!.Configure(builder);
        });
        factory.UseKestrel(0);
        factory.StartServer();
        Address = factory.ClientOptions.BaseAddress.ToString().TrimEnd('/').Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A page of a browser of its own, in Chinese, at the size of an office screen.</summary>
    public async Task<IPage> OpenAsync(int width = 1366, int height = 768)
    {
        var context = await chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            Locale = "zh-CN",
            AcceptDownloads = true,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
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
    }
}
