using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Framework.Security;

/// <summary>Start-up refuses an endpoint that names neither a declared permission nor openly none.</summary>
public static class EndpointPermissionCheck
{
    /// <summary>Added by MapStaticAssets in Development: files of wwwroot that a running build does not know yet.</summary>
    private const string StaticFilesFallback = "{**path:file}";

    /// <summary>Checks every endpoint.</summary>
    /// <exception cref="InvalidOperationException">Lists the endpoints at fault.</exception>
    public static void Check(IEnumerable<Endpoint> endpoints, PermissionRegistry registry)
    {
        var faults = endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText != StaticFilesFallback && !IsDeclared(endpoint, registry))
            .Select(endpoint => endpoint.DisplayName)
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Endpoints without a declared permission: " + string.Join(", ", faults));
        }
    }

    private static bool IsDeclared(RouteEndpoint endpoint, PermissionRegistry registry)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<NoPermissionRequiredAttribute>() is not null)
        {
            return true;
        }

        var permissions = endpoint.Metadata.GetOrderedMetadata<RequirePermissionAttribute>();
        return permissions.Count > 0 && permissions.All(attribute => registry.IsDeclared(attribute.Permission));
    }
}
