using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Applications.Application.Register;

/// <summary>证书库.</summary>
internal static class RegisterServices
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddRepository<RegisteredCertificate>();
        services.AddRepository<CertificateImport>();
        services.AddScoped<RegisterUser>();
        services.AddScoped<RegisterStore>();
        services.AddScoped<RegisterChecker>();
        services.AddScoped<RegisterImportAppService>();
        services.AddScoped<RegisterAppService>();
        services.AddScoped<CertificateMatch>();
        services.AddScoped<RegisterCleanupJob>();
        services.AddQuartz(quartz => quartz.ScheduleNightly<RegisterCleanupJob>("RegisterCleanup", 3, 50));
    }
}
