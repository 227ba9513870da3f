using Microsoft.AspNetCore.Builder;

namespace TeacherRegistration.Framework.Web;

/// <summary>Puts the recorder into the pipeline.</summary>
public static class RequestRecorderRegistration
{
    /// <summary>Names each request's operation and records refused writes and denials; stands after routing.</summary>
    public static IApplicationBuilder UseRequestRecorder(this IApplicationBuilder app) => app.UseMiddleware<RequestRecorder>();
}
