using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Settings;

namespace TeacherRegistration.Framework.Settings;

internal static class SettingServices
{
    public static void AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SettingRegistry>();
        services.AddSingleton<IValidateOptions<ConfiguredSettings>, ConfiguredSettingsValidation>();
        services.AddOptions<ConfiguredSettings>().Configure(options =>
        {
            foreach (var setting in configuration.GetSection("Settings").GetChildren())
            {
                options.Values[setting.Key] = setting.Value ?? "";
            }
        }).ValidateOnStart();
        services.AddScoped<SettingProvider>();
        services.AddScoped<ISettingProvider>(scope => scope.GetRequiredService<SettingProvider>());
    }
}
