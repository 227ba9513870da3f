using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TeacherRegistration.Framework.Jobs;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>What the rights of the person concerned ask of every module (DP-8).</summary>
internal static class PersonalDataServices
{
    public static void AddPersonalData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ErasureOptions>().Bind(configuration.GetSection("Erasure")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ErasureList>();
        services.AddScoped<PendingErasures>();
        services.AddScoped(scope => new AccountEraser(
            scope.GetServices<IAccountData>(), scope.GetRequiredService<IBackgroundJobManager>(), scope.GetRequiredService<PendingErasures>()));
        services.AddSingleton(provider => new ErasureReplay(
            provider.GetRequiredService<ErasureList>(), provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<ILogger<ErasureReplay>>()));
    }

    public static void AddPersonalDataJobs(this IQuartzBuilder quartz) => quartz.ScheduleNightly<ErasureReplayJob>("ErasureReplay", 3, 45);
}
