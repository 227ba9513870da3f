using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Quartz;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Framework.Sms;

internal static class SmsServices
{
    public static void AddSms(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Sms");
        services.AddOptions<SmsOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmsOptions>, SmsOptionsValidation>();
        services.AddHttpClient(GatewayCall.ClientName, client => client.Timeout = GatewayCall.Timeout);
        services.AddSingleton<GatewayCall>();
        services.AddSingleton<SmsLog>();
        services.AddSingleton<SmsQuota>();
        services.AddSingleton<ISmsSender, SmsSender>();
        services.AddScoped<SmsReports>();
        services.AddScoped<SmsQuietHours>();
        services.AddScoped<NoticeSms>();
        var configured = (section.Get<SmsOptions>() ?? new SmsOptions()).Configured;
        foreach (var gateway in configured)
        {
            services.AddSingleton<ISmsGateway>(provider => gateway.Kind == SmsGatewayKind.Aliyun
                ? new AliyunSmsGateway(gateway, provider.GetRequiredService<GatewayCall>(), provider.GetRequiredService<TimeProvider>())
                : new HttpSmsGateway(gateway, provider.GetRequiredService<GatewayCall>(), provider.GetRequiredService<IServiceScopeFactory>()));
        }

        if (configured.Count == 0 && environment.IsDevelopment())
        {
            services.AddSingleton<DevelopmentSmsGateway>();
            services.AddSingleton<ISmsGateway>(provider => provider.GetRequiredService<DevelopmentSmsGateway>());
        }
    }

    public static void AddSmsJobs(this IQuartzBuilder quartz) => quartz.ScheduleNightly<SmsCleanupJob>("SmsCleanup", 3, 45);
}
