using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Web.Hosting;

namespace TeacherRegistration.Cli;

/// <summary><c>app routes</c>: every route, method and permission, as the running service maps them.</summary>
internal static class RoutesCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "As JSON" };
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create()
    {
        var command = ProductCommand.Create("routes", "List every route with its method and permission", async (app, parsed, output) =>
        {
            app.UseProduct();
            var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints);
            var routes = (await ProductRoute.FindAllAsync(endpoints, app.Services.GetRequiredService<PageLoader>()))
                .OrderBy(route => route.Route, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal).ThenBy(route => route.Handler, StringComparer.Ordinal)
                .ToList();
            await output.WriteLineAsync(parsed.GetValue(Json)
                ? JsonSerializer.Serialize(routes.Select(route => new { route.Method, route.Route, route.Handler, Access = AccessOf(route), route.Permissions }), Options)
                : string.Join(Environment.NewLine, routes.Select(Describe)));
            return ProductCommand.Done;
        });
        command.Options.Add(Json);
        return command;
    }

    private static string Describe(ProductRoute route) =>
        $"{route.Method,-6} {route.Route}{(route.Handler is null ? "" : $" {route.Handler}")}  {(route.Permissions.Count > 0 ? string.Join(' ', route.Permissions) : AccessOf(route))}";

    private static string AccessOf(ProductRoute route) => route switch
    {
        { IsAnonymous: true } => "anonymous",
        { Permissions.Count: 0 } => "signedIn",
        _ => "permission",
    };
}
