using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>One address and method the running product answers; read off its routing, so that a new page is covered the day it is there.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">The route with made-up values in place of its parameters, and the handler's name.</param>
/// <param name="IsAnonymous">Whether it says that anybody may call it.</param>
/// <param name="Permissions">The permissions it asks for.</param>
/// <param name="Operation">What audit records call it.</param>
public sealed record ProductEndpoint(string Method, string Address, bool IsAnonymous, IReadOnlyList<string> Permissions, string Operation)
{
    /// <summary>Added by MapStaticAssets in Development; answers with files of wwwroot only.</summary>
    private const string StaticFilesFallback = "{**path:file}";

    public bool IsRead => Method is "GET" or "HEAD";

    public bool IsApi => Address.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Everything but static files.</summary>
    public static async Task<IReadOnlyList<ProductEndpoint>> FindAllAsync(ProductHost host)
    {
        var found = new List<ProductEndpoint>();
        var loader = host.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == StaticFilesFallback)
            {
                continue;
            }

            var address = Fill(endpoint.RoutePattern);
            var isAnonymous = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            var permissions = endpoint.Metadata.GetOrderedMetadata<RequirePermissionAttribute>().Select(attribute => attribute.Permission).ToList();
            foreach (var (method, handler) in await FindMethodsAsync(endpoint, loader))
            {
                found.Add(new ProductEndpoint(method, address + (handler is null ? "" : "?handler=" + handler), isAnonymous, permissions,
                    $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}{(handler is null ? "" : " " + handler)}"));
            }
        }

        return found;
    }

    private static async Task<IEnumerable<(string Method, string? Handler)>> FindMethodsAsync(RouteEndpoint endpoint, PageLoader loader)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => (method, (string?)null));
        }

        // A page without a handler for GET is still shown.
        var compiled = await loader.LoadAsync(page, endpoint.Metadata);
        return compiled.HandlerMethods.Select(handler => (handler.HttpMethod.ToUpperInvariant(), handler.Name)).Append(("GET", null)).Distinct();
    }

    private static string Fill(RoutePattern pattern) =>
        "/" + string.Join("/", pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Fill))));

    private static string Fill(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") => "987654321",
        _ => Guid.CreateVersion7().ToString(),
    };
}
