using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Web.Hosting;

internal static class HealthEndpoints
{
    private static readonly TimeSpan DatabasePatience = TimeSpan.FromSeconds(2);

    /// <summary><c>/livez</c>: the process answers. <c>/readyz</c>: it can do work. Neither says more than its status.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/livez", () => Results.Ok()).AllowAnonymous().WithMetadata(new NotActivityAttribute());
        endpoints.MapGet("/readyz", AnswerReadyAsync).AllowAnonymous().WithMetadata(new NotActivityAttribute());
    }

    private static async Task<IResult> AnswerReadyAsync(TeacherRegistrationDbContext context, HttpContext http)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(DatabasePatience);
        try
        {
            if (await context.Database.CanConnectAsync(patience.Token))
            {
                return Results.Ok();
            }
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            // Too slow to work with is not ready.
        }

        http.Response.Headers.RetryAfter = "5";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
