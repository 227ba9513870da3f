using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using TeacherRegistration.Identity.Application.Copies;

namespace TeacherRegistration.Identity.Web;

/// <summary>Sends a copy as it is written: neither memory nor disk ever holds it whole.</summary>
internal sealed class CopyResult(Copy copy, string fileName) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "application/zip";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        // By way of the pipe: the ZIP's headers are written synchronously, which the body itself refuses, and the pipe takes until the next flush.
        return context.HttpContext.RequestServices.GetRequiredService<CopyArchive>().WriteAsync(copy, response.BodyWriter.AsStream(), context.HttpContext.RequestAborted);
    }
}
