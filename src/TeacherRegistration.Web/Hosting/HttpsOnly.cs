using Microsoft.AspNetCore.Http.Extensions;

namespace TeacherRegistration.Web.Hosting;

internal static class HttpsOnly
{
    /// <summary>
    /// Where the public address is an https one, plain http only leads there (WEB-6): pages are redirected to it, whatever host the request
    /// names, and anything else is refused. Health is asked from inside.
    /// </summary>
    public static void UseHttpsOnly(this WebApplication app)
    {
        if (!Uri.TryCreate(app.Configuration["Printing:PublicAddress"], UriKind.Absolute, out var site) || site.Scheme != Uri.UriSchemeHttps)
        {
            return;
        }

        app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.IsHttps || request.Path == "/livez" || request.Path == "/readyz")
            {
                return next(context);
            }

            if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            {
                context.Response.Redirect(site.GetLeftPart(UriPartial.Authority) + request.GetEncodedPathAndQuery(), permanent: true, preserveMethod: true);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }

            return Task.CompletedTask;
        });
    }
}
