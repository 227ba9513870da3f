using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Application;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Application.Points;
using TeacherRegistration.Agencies.Application.Settings;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.DemoData;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Agencies.EntityFrameworkCore;
using TeacherRegistration.Agencies.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Settings;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Agencies;

/// <summary>Registration agencies (the tenants), their tree, their confirmation points, and the page of the settings that all modules declare.</summary>
public sealed class AgenciesModule : IModule
{
    public Type Resource => typeof(AgenciesResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(AgenciesPermissions.AgenciesManage, RoleNames.PlatformAdministrator),
        new(AgenciesPermissions.PointsManage, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser),
        new(AgenciesPermissions.SettingsManage, RoleNames.AgencyAdministrator, RoleNames.PlatformAdministrator),
    ];

    public IReadOnlyList<MenuItem> MenuItems =>
    [
        new(MenuGroup.Agency, 30, "Agencies:Points", "/admin/points", AgenciesPermissions.PointsManage),
        new(MenuGroup.Agency, 40, "Agencies:LowerAgencies", "/admin/agencies", AgenciesPermissions.AgenciesManage),
        new(MenuGroup.Agency, 60, "Agencies:Settings", "/admin/settings", AgenciesPermissions.SettingsManage),
    ];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<Agency>();
        services.AddRepository<ConfirmationPoint>();
        services.Configure<AgenciesOptions>(options =>
        {
            // One setting of the deployment each: whether invented numbers count, and where the service is found.
            options.AcceptsDemoCodes = configuration.GetValue<bool>("Applications:AcceptsDemoNumbers") || configuration.GetValue<bool>("Demo");
            options.PublicAddress = configuration["Printing:PublicAddress"] ?? "";
        });
        services.AddSingleton(_ => new TenantMemory<AgencyEntry>(AgencyEntry.MaximumKept, entry => entry.Size));
        services.AddScoped<IAgencyDirectory, AgencyDirectory>();
        services.AddScoped<IDerivedRows, AgencyChanges>();
        services.AddScoped<IAgencyStamp, AgencyStamp>();
        services.AddScoped<PlatformGuard>();
        services.AddScoped<AgencyQueryAppService>();
        services.AddScoped<AgencyAppService>();
        services.AddScoped<AgencyMoveAppService>();
        services.AddScoped<PointQueryAppService>();
        services.AddScoped<PointAppService>();
        // The table is the framework's: every module's settings stand in it.
        services.AddRepository<SettingValue>();
        services.AddScoped<SettingAppService>();
        services.AddSingleton<IDemoSeeder, AgenciesDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureAgencies();
}
