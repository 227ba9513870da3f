using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>Texts to applicants when people can file, and when a window ends later.</summary>
internal static class WindowTextServices
{
    public static void AddWindowTexts(this IServiceCollection services)
    {
        services.AddRepository<OpeningReminder>();
        services.AddRepository<WindowExtension>();
        services.AddScoped<OpeningReminderAppService>();
        services.AddScoped<OpeningReminderJob>();
        services.AddScoped<IWindowExtensions, WindowExtensions>();
        services.AddScoped<WindowExtensionTexts>();
        services.AddScoped<FilingSms>();
        services.AddScoped<ConfirmationSms>();
        services.AddQuartz(quartz => quartz.ScheduleJob<OpeningReminderJob>(trigger => trigger.WithIdentity("OpeningReminder")
            .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(OpeningReminderJob.IntervalMinutes)).RepeatForever())));
    }
}
