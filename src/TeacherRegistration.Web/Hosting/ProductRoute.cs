using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.StaticAssets;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Web.Hosting;

/// <summary>One address and method that the product answers, read off its routing.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">The route's pattern, beginning with a slash.</param>
/// <param name="Handler">Name of the page's handler, sent as <c>?handler=</c>; null for its only one.</param>
/// <param name="IsAnonymous">Whether anybody may call it.</param>
/// <param name="Permissions">The permissions it asks for; none and not anonymous: any signed-in user.</param>
internal sealed record ProductRoute(string Method, string Route, string? Handler, bool IsAnonymous, IReadOnlyList<string> Permissions)
{
    /// <summary>Added by MapStaticAssets in Development; answers with files of wwwroot only.</summary>
    private const string StaticFilesFallback = "{**path:file}";

    /// <summary>Everything but static files.</summary>
    public static async Task<IReadOnlyList<ProductRoute>> FindAllAsync(IEnumerable<Endpoint> endpoints, PageLoader loader)
    {
        var found = new List<ProductRoute>();
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.RoutePattern.RawText == StaticFilesFallback)
            {
                continue;
            }

            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var isAnonymous = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            var permissions = endpoint.Metadata.GetOrderedMetadata<RequirePermissionAttribute>().Select(attribute => attribute.Permission).ToList();
            foreach (var (method, handler) in await FindMethodsAsync(endpoint, loader))
            {
                found.Add(new ProductRoute(method, route, handler, isAnonymous, permissions));
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
}
