using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Testing;

/// <summary>The product with a virus scanner.</summary>
public abstract class ScannedHost(string provider) : ProductHost(provider)
{
    public FakeClamd Scanner { get; } = FakeClamd.Start();

    /// <summary>What the product logs as warnings and worse.</summary>
    public LogLines Log { get; } = new(LogLevel.Warning);

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Uploads:ScannerAddress", Scanner.Address);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Scanner.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteScannedHost() : ScannedHost("Sqlite");

/// <summary>On MariaDB.</summary>
public sealed class MySqlScannedHost() : ScannedHost("MySql");
