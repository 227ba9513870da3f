using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Web.Hosting;

/// <summary>Where browsers report what the content security policy has blocked (WEB-4): a sign of an injected script, or of a mistake of ours.</summary>
internal static partial class CspReports
{
    public const string Path = "/csp-reports";

    private const int MaximumBytes = 16 * 1024;
    private const int MaximumLength = 200;

    /// <summary>Anybody may send reports: more than these are not logged.</summary>
    private const int LoggedPerMinute = 10;

    public static void MapCspReports(this IEndpointRouteBuilder endpoints)
    {
        var limiter = new FixedWindowRateLimiter(new FixedWindowRateLimiterOptions { PermitLimit = LoggedPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });
        endpoints.MapPost(Path, async (HttpContext context, ILoggerFactory loggers) =>
        {
            if (limiter.AttemptAcquire().IsAcquired)
            {
                await LogAsync(context, loggers.CreateLogger("TeacherRegistration.Alarm"));
            }

            return Results.NoContent();
        }).AllowAnonymous().WithMetadata(new NotActivityAttribute(), new NotRecordedAttribute(), new RequestSizeLimitAttribute(MaximumBytes));
    }

    private static async Task LogAsync(HttpContext context, ILogger logger)
    {
        try
        {
            using var report = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var body = report.RootElement.GetProperty("csp-report");
            LogBlocked(logger, Clean(Read(body, "effective-directive")), PlaceOf(Read(body, "blocked-uri")), PlaceOf(Read(body, "document-uri")));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // Not what a browser sends.
        }
    }

    private static string Read(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.ToString() : "";

    /// <summary>Site and first part of the path: what comes after may be a one-time token or a name (AUTH-8).</summary>
    private static string PlaceOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var place)
        ? Clean(place.GetLeftPart(UriPartial.Authority) + "/" + place.AbsolutePath.Split('/', 3).ElementAtOrDefault(1))
        : Clean(address.Split('/', '?', '#')[0]);

    /// <summary>A stranger's text may hold lines, and be long.</summary>
    private static string Clean(string text)
    {
        var clean = string.Concat(text.Where(letter => !char.IsControl(letter)));
        return clean.Length > MaximumLength ? clean[..MaximumLength] : clean;
    }

    [LoggerMessage(9003, LogLevel.Warning, "The content security policy ({Directive}) has blocked {Blocked} on {Document}")]
    private static partial void LogBlocked(ILogger logger, string directive, string blocked, string document);
}
