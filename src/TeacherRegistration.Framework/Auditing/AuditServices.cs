using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Framework.Auditing;

internal static class AuditServices
{
    public static void AddAuditing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AuditOptions>().Bind(configuration.GetSection("Audit")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuditOptions>, AuditOptionsValidation>();
        services.AddScoped<AuditScope>();
        services.AddScoped<AuditWriter>();
        services.AddScoped<AuditReader>();
        services.AddSingleton<AuditKey>();
        services.AddSingleton<AuditHeadFile>();
        services.AddSingleton<AlarmMemory>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<AuditSigner>();
        services.AddScoped<AuditShipper>();
        services.AddScoped<AuditSignatures>();
        services.AddScoped(scope => new AuditVerifier(scope.GetRequiredService<AppDbContext>(), scope.GetRequiredService<AuditSignatures>()));
        services.AddScoped(scope => new AuditRetention(
            scope.GetRequiredService<AppDbContext>(),
            scope.GetRequiredService<IDatabaseProvider>(),
            scope.GetRequiredService<AuditSigner>(),
            scope.GetRequiredService<IOptions<AuditOptions>>(),
            scope.GetRequiredService<TimeProvider>()));
        services.AddScoped<AuditAlarms>();
    }

    public static void AddAuditJobs(this IQuartzBuilder quartz)
    {
        quartz.ScheduleJob<AuditSealJob>(trigger => trigger.WithIdentity("AuditSeal").WithSimpleSchedule(Every(TimeSpan.FromSeconds(10))));
        quartz.ScheduleJob<AuditAlarmJob>(trigger => trigger.WithIdentity("AuditAlarm").WithSimpleSchedule(Every(TimeSpan.FromSeconds(30))));
        quartz.ScheduleJob<AuditSignJob>(trigger => trigger.WithIdentity("AuditSign").WithSimpleSchedule(Every(TimeSpan.FromMinutes(1))));
        quartz.ScheduleJob<AuditShipJob>(trigger => trigger.WithIdentity("AuditShip").WithSimpleSchedule(Every(TimeSpan.FromSeconds(30))));
        quartz.ScheduleNightly<AuditNightJob>("AuditNight", 3, 10);
        quartz.ScheduleNightly<FormSubmissionCleanupJob>("FormSubmissionCleanup", 3, 40);
    }

    private static Action<SimpleScheduleBuilder> Every(TimeSpan interval) => schedule => schedule.WithInterval(interval).RepeatForever();
}
