using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// Names the operation of the request, takes its time, and afterwards records what the unit of work did not: refused writes and denials.
/// </summary>
internal sealed class RequestRecorder(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, AuditScope scope, AuditWriter writer, IRequestClock clock, ICurrentUser user)
    {
        _ = clock.UtcNow;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        var handler = context.Request.Query["handler"].ToString();
        scope.Operation = handler.Length is > 0 and < 40
            ? $"{context.Request.Method} /{route.TrimStart('/')} {handler}"
            : $"{context.Request.Method} /{route.TrimStart('/')}";

        await next(context);

        var status = context.Response.StatusCode;
        var isUnsafe = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        if (!scope.IsRecorded && (isUnsafe || (status == StatusCodes.Status403Forbidden && user.IsSignedIn)))
        {
            await writer.WriteAloneAsync(status, context.Features.Get<RefusalFeature>()?.Code);
        }
    }
}
