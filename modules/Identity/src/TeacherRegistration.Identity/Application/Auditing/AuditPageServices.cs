using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Cleanup;

namespace TeacherRegistration.Identity.Application.Auditing;

internal static class AuditPageServices
{
    public static void AddAuditPages(this IServiceCollection services)
    {
        services.AddScoped<IAuditAgencyResolver, AccountAgencyResolver>();
        services.AddScoped<AuditWords>();
        services.AddScoped<AuditQueries>();
        services.AddScoped<AuditDescriber>();
        services.AddScoped<AuditLogAppService>();
        services.AddScoped<MyAccessAppService>();
        services.AddScoped<AuditExport>();
        services.AddScoped<SignInCleanupJob>();
        services.AddQuartz(quartz => quartz.ScheduleNightly<SignInCleanupJob>("SignInCleanup", 3, 50));
    }
}
