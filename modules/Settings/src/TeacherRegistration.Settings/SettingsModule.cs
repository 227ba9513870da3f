using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Settings.Application.Settings;
using TeacherRegistration.Settings.Localization;

namespace TeacherRegistration.Settings;

/// <summary>The page on which administrators see and change the settings that the modules declare.</summary>
public sealed class SettingsModule : IModule
{
    public Type Resource => typeof(SettingsResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
        [new(SettingsPermissions.Manage, RoleNames.AgencyAdministrator, RoleNames.PlatformAdministrator)];

    public IReadOnlyList<MenuItem> MenuItems => [new(MenuGroup.Agency, 60, "Settings:Settings", "/admin/settings", SettingsPermissions.Manage)];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<SettingValue>();
        services.AddScoped<SettingAppService>();
    }

    /// <summary>The table is the framework's: every module's settings stand in it.</summary>
    public void ConfigureModel(ModelBuilder modelBuilder)
    {
    }
}
