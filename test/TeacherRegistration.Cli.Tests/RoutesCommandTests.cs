using System.Text.Json;

namespace TeacherRegistration.Cli.Tests;

public sealed class RoutesCommandTests
{
    [Fact]
    public async Task Routes_AsJson_NameMethodRouteHandlerAndPermission()
    {
        await using var app = await App.OnAsync("Sqlite");

        var (exitCode, output) = await app.RunAsync("routes", "--json");

        exitCode.ShouldBe(0);
        var routes = JsonDocument.Parse(output).RootElement.EnumerateArray().Select(Describe).ToList();
        routes.ShouldContain("GET /applications  permission Applications.View");
        routes.ShouldContain("POST /login/code Resend anonymous ");
        routes.ShouldContain("GET /account/security  signedIn ");
        routes.ShouldContain("GET /livez  anonymous ");
        routes.ShouldNotContain(route => route.Contains(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Routes_AsText_HaveALineEach()
    {
        await using var app = await App.OnAsync("Sqlite");

        var (_, text) = await app.RunAsync("routes");
        var (_, json) = await app.RunAsync("routes", "--json");

        text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(JsonDocument.Parse(json).RootElement.GetArrayLength());
        text.ShouldContain("GET    /applications  Applications.View");
    }

    private static string Describe(JsonElement route) =>
        $"{route.GetProperty("method")} {route.GetProperty("route")} {route.GetProperty("handler")} {route.GetProperty("access")} {string.Join(' ', route.GetProperty("permissions").EnumerateArray())}";
}
