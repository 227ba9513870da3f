using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Application.Agencies;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.DemoData;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.EntityFrameworkCore;
using TeacherRegistration.Agencies.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;

namespace TeacherRegistration.Agencies;

/// <summary>Registration agencies (the tenants), their tree and their confirmation points.</summary>
public sealed class AgenciesModule : IModule
{
    public Type Resource => typeof(AgenciesResource);

    public IReadOnlyList<PermissionDefinition> Permissions => [];

    public IReadOnlyList<MenuItem> MenuItems => [];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<Agency>();
        services.AddRepository<ConfirmationPoint>();
        services.AddScoped<IAgencyDirectory, AgencyDirectory>();
        services.AddSingleton<IDemoSeeder, AgenciesDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureAgencies();
}
