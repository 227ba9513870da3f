using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Web.Hosting;

internal static partial class HealthEndpoints
{
    private const string Category = "TeacherRegistration.Health";

    private static readonly TimeSpan DatabasePatience = TimeSpan.FromSeconds(2);

    /// <summary>TM-3: the node's clock decides windows; one that is off by more would open and close them at other times than the other nodes.</summary>
    private static readonly TimeSpan LargestSkew = TimeSpan.FromSeconds(5);

    /// <summary><c>/livez</c>: the process answers. <c>/readyz</c>: it can do work. Neither says more than its status.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/livez", () => Results.Ok()).AllowAnonymous().WithMetadata(new NotActivityAttribute());
        endpoints.MapGet("/readyz", AnswerReadyAsync).AllowAnonymous().WithMetadata(new NotActivityAttribute());
    }

    private static async Task<IResult> AnswerReadyAsync(
        TeacherRegistrationDbContext context, IDatabaseProvider provider, TimeProvider clock, IConfiguration configuration, ILoggerFactory loggers, HttpContext http)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(DatabasePatience);
        try
        {
            await context.Database.OpenConnectionAsync(patience.Token);
            var theirs = configuration.GetValue("Clock:SkewCheck", true) ? await provider.ReadClockAsync(context.Database.GetDbConnection(), patience.Token) : null;
            if (theirs is not { } time || (clock.GetUtcNow().UtcDateTime - time).Duration() <= LargestSkew)
            {
                return Results.Ok();
            }

            LogSkew(loggers.CreateLogger(Category), (clock.GetUtcNow().UtcDateTime - time).TotalSeconds);
        }
        catch (DbException)
        {
            // Not there, not ready; who asks learns no more.
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Too slow to work with is not ready.
        }

        http.Response.Headers.RetryAfter = "5";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    [LoggerMessage(4301, LogLevel.Error, "The clock of this node is {Seconds:0.0} s off the database's: it takes no work until both follow NTP (Clock:SkewCheck)")]
    private static partial void LogSkew(ILogger logger, double seconds);
}
