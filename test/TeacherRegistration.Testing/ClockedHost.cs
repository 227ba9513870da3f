using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace TeacherRegistration.Testing;

/// <summary>The product with a clock the test moves, production's limits, and every log line kept. Its tests run one after another.</summary>
public abstract class ClockedHost(string provider) : ProductHost(provider)
{
    public TestClock Clock { get; } = new();

    public LogLines Log { get; } = new();

    protected override void Configure(IWebHostBuilder builder)
    {
        builder.UseSetting("Login:ResendSeconds", "60");
        builder.UseSetting("Login:CodesPerHour", "5");
        builder.UseSetting("Login:CodesPerDay", "10");
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Trace");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            // Jobs go by the machine's time: a day that a test skips is no day of missed triggers.
            services.AddQuartz(quartz => quartz.UseTimeProvider(TimeProvider.System));
        });
    }
}

/// <summary>On SQLite.</summary>
public sealed class ClockedSqliteHost() : ClockedHost("Sqlite");

/// <summary>On MariaDB.</summary>
public sealed class ClockedMySqlHost() : ClockedHost("MySql");
