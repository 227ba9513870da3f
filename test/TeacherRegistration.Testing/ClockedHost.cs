using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Testing;

/// <summary>
/// The product with a clock the test moves, production's limits, and every log line kept. Its tests run one after another. Jobs go
/// by the same clock, so that none is due while it stands still: their tests use another host.
/// </summary>
public abstract class ClockedHost(string provider) : ProductHost(provider)
{
    public TestClock Clock { get; } = new();

    public LogLines Log { get; } = new();

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Login:ResendSeconds", "60");
        builder.UseSetting("Login:CodesPerHour", "5");
        builder.UseSetting("Login:CodesPerDay", "10");
        builder.UseSetting("Login:SlowDownMilliseconds", "0");
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Trace");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}

/// <summary>On SQLite.</summary>
public sealed class ClockedSqliteHost() : ClockedHost("Sqlite");

/// <summary>On MariaDB.</summary>
public sealed class ClockedMySqlHost() : ClockedHost("MySql");
