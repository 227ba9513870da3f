using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Web.Hosting;

/// <summary>Where SMS gateways report what has arrived. Who does not know the gateway's token finds nothing.</summary>
internal static class SmsReportsEndpoint
{
    private const int MaximumBytes = 256 * 1024;

    public static void MapSmsReports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/sms/reports/{gateway}/{token}", async (string gateway, string token, HttpContext context, SmsReports reports) =>
        {
            if (!reports.IsFrom(gateway, token))
            {
                return Results.NotFound();
            }

            try
            {
                using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
                await reports.TakeAsync(gateway, body.RootElement, context.RequestAborted);
                return Results.Text(SmsReports.Thanks, "application/json");
            }
            catch (JsonException)
            {
                return Results.BadRequest();
            }
        }).AllowAnonymous().WithMetadata(new NotActivityAttribute(), new NotRecordedAttribute(), new RequestSizeLimitAttribute(MaximumBytes));
}
