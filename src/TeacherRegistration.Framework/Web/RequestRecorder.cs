using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        // An error page is shown by a second pass with its own address: the operation stays the one that failed.
        if (scope.Operation.Length == 0)
        {
            Name(context, scope);
        }

        await next(context);

        if (IsWorthARecord(context, scope, user))
        {
            if (Guid.TryParse(context.Request.RouteValues["id"]?.ToString(), out var id))
            {
                scope.AboutAddressed(id);
            }

            await writer.WriteAloneAsync(context.Response.StatusCode, context.Features.Get<RefusalFeature>()?.Code);
        }
    }

    private static void Name(HttpContext context, AuditScope scope)
    {
        var endpoint = context.GetEndpoint();
        var page = endpoint?.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        // The handler as the page spells it: what the request says is anybody's text.
        var asked = context.Request.Query["handler"].ToString();
        var handler = page?.HandlerMethods.FirstOrDefault(method =>
            asked.Equals(method.Name, StringComparison.OrdinalIgnoreCase) && context.Request.Method.Equals(method.HttpMethod, StringComparison.OrdinalIgnoreCase))?.Name;
        scope.Operation = $"{context.Request.Method} /{route.TrimStart('/')}{(handler is null ? "" : " " + handler)}";
        scope.Category = !IsUnsafe(context.Request) ? AuditCategory.Read
            : page?.ModelTypeInfo?.Assembly.IsDefined(typeof(SecurityOperationsAttribute), inherit: false) == true ? AuditCategory.Security
            : AuditCategory.Operation;
    }

    private static bool IsWorthARecord(HttpContext context, AuditScope scope, ICurrentUser user)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NotRecordedAttribute>() is not null)
        {
            return false;
        }

        if (scope.IsRecorded)
        {
            // What was done is recorded; that it was refused after all is another fact.
            return context.Features.Get<RefusalFeature>() is not null;
        }

        // A stranger who is sent to the login page has neither done nor been denied anything.
        var isForAnybody = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        return user.IsSignedIn
            ? IsUnsafe(context.Request) || context.Response.StatusCode == StatusCodes.Status403Forbidden
            : IsUnsafe(context.Request) && isForAnybody;
    }

    private static bool IsUnsafe(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
}
