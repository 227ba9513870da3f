using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace TeacherRegistration.Testing;

/// <summary>A further node of the product, beside its host.</summary>
public sealed class ProductNode : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> factory;

    private readonly LogLines errors;

    internal ProductNode(WebApplicationFactory<Program> factory, LogLines errors)
    {
        this.factory = factory;
        this.errors = errors;
    }

    public IServiceProvider Services => factory.Services;

    /// <summary>A browser that keeps its cookies in <paramref name="cookies"/>: the same as at the host, when they share them.</summary>
    public Browser CreateBrowser(CookieContainer cookies) => new(factory.CreateDefaultClient(ProductHost.Address, new CookieContainerHandler(cookies)), errors);

    public ValueTask DisposeAsync() => factory.DisposeAsync();
}
