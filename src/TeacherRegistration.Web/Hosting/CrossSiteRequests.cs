using Microsoft.AspNetCore.Diagnostics;

namespace TeacherRegistration.Web.Hosting;

internal static class CrossSiteRequests
{
    /// <summary>
    /// Refuses writes that a browser says come from another site (WEB-1): 400, also with a good form token. Browsers that say nothing, and
    /// programs, are held by the token alone.
    /// </summary>
    public static void UseCrossSiteRefusal(this WebApplication app) => app.Use((context, next) =>
    {
        var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        // The page that says so is a second pass of the same request.
        var isAnswer = context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (isRead || isAnswer || context.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
