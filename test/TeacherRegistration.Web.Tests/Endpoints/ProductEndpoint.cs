using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>One address and method the running product answers; read off its routing, so that a new page is covered the day it is there.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Address">The route with made-up values in place of its parameters, and the handler's name.</param>
/// <param name="IsAnonymous">Whether it says that anybody may call it.</param>
/// <param name="Permissions">The permissions it asks for.</param>
/// <param name="Operation">What audit records call it.</param>
/// <param name="Route">The route's pattern.</param>
/// <param name="Handler">Name of the page's handler; null for its only one.</param>
public sealed record ProductEndpoint(string Method, string Address, bool IsAnonymous, IReadOnlyList<string> Permissions, string Operation, string Route, string? Handler)
{
    public bool IsRead => Method is "GET" or "HEAD";

    /// <summary>A page of a signed-in applicant: staff are nobody there, and every applicant may open all of them (<see cref="AccessMatrixTests"/> looks at whose records they show).</summary>
    public bool IsOfApplicants => Permissions.Contains(IdentityPermissions.ApplicantSite);

    /// <summary>Where browsers and SMS gateways report by themselves: their posts carry no form token, change nothing of anybody's, and leave no audit record.</summary>
    public bool IsReport => Address == "/csp-reports" || Address.StartsWith("/sms/reports/", StringComparison.Ordinal);

    public bool IsApi => Address.StartsWith("/api/", StringComparison.Ordinal);

    /// <summary>Everything but static files.</summary>
    public static async Task<IReadOnlyList<ProductEndpoint>> FindAllAsync(ProductHost host)
    {
        var endpoints = host.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        var routes = await ProductRoute.FindAllAsync(endpoints, host.Services.GetRequiredService<PageLoader>());
        return [.. routes.Select(route => new ProductEndpoint(
            route.Method,
            Fill(route.Route) + (route.Handler is null ? "" : "?handler=" + route.Handler),
            route.IsAnonymous,
            route.Permissions,
            $"{route.Method} {route.Route}{(route.Handler is null ? "" : " " + route.Handler)}",
            route.Route,
            route.Handler))];
    }

    private static string Fill(string route) =>
        "/" + string.Join("/", RoutePatternFactory.Parse(route).PathSegments.Select(segment => string.Concat(segment.Parts.Select(Fill))));

    private static string Fill(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content is "int" or "long") => "987654321",
        _ => Guid.CreateVersion7().ToString(),
    };
}
