using Microsoft.AspNetCore.Hosting;

namespace TeacherRegistration.Testing;

/// <summary>The product with an SMS gateway behind HTTP, as in production.</summary>
public abstract class GatewayHost(string provider) : ProductHost(provider)
{
    private FakeGateway? gateway;

    public FakeGateway Gateway => gateway!;

    public override async ValueTask InitializeAsync()
    {
        gateway = await FakeGateway.StartAsync();
        await base.InitializeAsync();
    }

    protected override void Configure(IWebHostBuilder builder) => builder.UseSetting("Sms:GatewayUrl", Gateway.Address);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Gateway.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteGatewayHost() : GatewayHost("Sqlite");

/// <summary>On MariaDB.</summary>
public sealed class MySqlGatewayHost() : GatewayHost("MySql");
