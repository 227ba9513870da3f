using TeacherRegistration.Framework.Sms;

namespace TeacherRegistration.Web.Hosting;

internal static class DevelopmentSms
{
    /// <summary><c>/dev/sms.json</c>: the texts of the development gateway, newest first; only where that gateway is.</summary>
    public static void MapDevelopmentSms(this WebApplication app)
    {
        if (app.Services.GetService<DevelopmentSmsGateway>() is { } gateway)
        {
            app.MapGet("/dev/sms.json", (string? phone) => gateway.Sent.Where(message => phone is null || message.Phone == phone)).AllowAnonymous();
        }
    }
}
