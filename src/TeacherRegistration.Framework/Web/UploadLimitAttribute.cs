using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// Ends an upload with 413 when it passes the limit, as it streams in. Reads the form itself, before the check of its token does:
/// that one answers everything it cannot read with 400. Every page that takes a file carries it.
/// </summary>
/// <param name="maximumBytes">Of the whole request. Twice what a file may have, so that who is somewhat over it gets the form back with the reason beside the file.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(long maximumBytes) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the check of the form's token, which is 1000.</summary>
    public int Order => 900;

    /// <summary>The limit.</summary>
    public long MaximumBytes => maximumBytes;

    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > maximumBytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maximumBytes;
        }

        try
        {
            if (http.Request.HasFormContentType)
            {
                await http.Request.ReadFormAsync(http.RequestAborted);
            }
        }
        catch (BadHttpRequestException exception)
        {
            context.Result = new StatusCodeResult(exception.StatusCode);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // Cut short, or no form at all.
            context.Result = new BadRequestResult();
        }
    }
}
