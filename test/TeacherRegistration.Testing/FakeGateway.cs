using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeacherRegistration.Testing;

/// <summary>An SMS gateway on this machine that records what it is sent and answers as a test tells it to.</summary>
public sealed class FakeGateway : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<string> received = new();

    private FakeGateway(WebApplication server) => this.server = server;

    /// <summary>The bodies, oldest first.</summary>
    public IReadOnlyCollection<string> Received => received;

    /// <summary>The Authorization headers, oldest first; empty where there was none.</summary>
    public ConcurrentQueue<string> Headers { get; } = new();

    public string Address => server.Urls.Single() + "/send";

    /// <summary>What it answers; at first, that all is well.</summary>
    public RequestDelegate Answer { get; set; } = AcceptAsync;

    public static Task AcceptAsync(HttpContext context) => context.Response.WriteAsync("{\"status\":\"ok\"}");

    public static async Task<FakeGateway> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var gateway = new FakeGateway(builder.Build());
        gateway.server.Run(gateway.ReceiveAsync);
        await gateway.server.StartAsync();
        return gateway;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        Headers.Enqueue(context.Request.Headers.Authorization.ToString());
        using var reader = new StreamReader(context.Request.Body);
        received.Enqueue(await reader.ReadToEndAsync(context.RequestAborted));
        await Answer(context);
    }
}
