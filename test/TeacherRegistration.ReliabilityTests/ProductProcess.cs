using System.Diagnostics;
using TeacherRegistration.Testing;

namespace TeacherRegistration.ReliabilityTests;

/// <summary>The product as a process of its own, which a test can kill and start again on the same database.</summary>
internal sealed class ProductProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TestDatabase database;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacher-registration-{Guid.CreateVersion7():N}");
    private readonly CookieKeeper cookies = new();
    private readonly LogLines printed = new();
    private Process? process;

    private ProductProcess(TestDatabase database) => this.database = database;

    /// <summary>Starts it on a new database with demo data; skips the test, and says so, where there is none of this provider.</summary>
    public static async Task<ProductProcess> StartAsync(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        Assert.SkipWhen(database is null, "TEST_MYSQL is not set: no MariaDB to test on.");
        var product = new ProductProcess(database!);
        await product.StartAsync();
        return product;
    }

    /// <summary>A browser at the process that runs now; logins live on over a restart, as sessions are rows.</summary>
    public Browser Browser { get; private set; } = null!;

    public TestDatabase Database => database;

    /// <summary>What the process holds of the machine's memory now.</summary>
    public long ResidentBytes
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64;
        }
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, "TeacherRegistration.Web.dll"),
            "--Data", folder, "--urls", "http://127.0.0.1:0",
            "--Database:Provider", database.Provider, "--Database:ConnectionString", database.ConnectionString,
        ])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(start)!;
        var address = await FindAddressAsync(process.StandardOutput).WaitAsync(Patience);
        Browser = new Browser(new HttpClient(cookies, disposeHandler: false) { BaseAddress = address }, printed);
    }

    /// <summary>Ends it as a power cut would: nothing it still wanted to do is done.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        cookies.Dispose();
        await database.DisposeAsync();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<Uri> FindAddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            printed.Keep(line);
            if (line.Split(Listening) is [_, var address])
            {
                _ = KeepAsync(output);
                return new Uri(address);
            }
        }

        throw new InvalidOperationException("The product did not start:" + Environment.NewLine + string.Join(Environment.NewLine, printed.All));
    }

    /// <summary>Reads what it prints further; unread, it would wait for a reader one day.</summary>
    private async Task KeepAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            printed.Keep(line);
        }
    }
}
