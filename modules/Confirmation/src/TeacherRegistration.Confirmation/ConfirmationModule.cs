using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Confirmation.Application.Cases;
using TeacherRegistration.Confirmation.Application.Counter;
using TeacherRegistration.Confirmation.Application.Integration;
using TeacherRegistration.Confirmation.Contracts;
using TeacherRegistration.Confirmation.DemoData;
using TeacherRegistration.Confirmation.Domain.ConditionChecks;
using TeacherRegistration.Confirmation.EntityFrameworkCore;
using TeacherRegistration.Confirmation.Localization;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.PersonalData;

namespace TeacherRegistration.Confirmation;

/// <summary>On-site confirmation: conditions, conclusion, corrections, change of point.</summary>
public sealed class ConfirmationModule : IModule
{
    public Type Resource => typeof(ConfirmationResource);

    public IReadOnlyList<PermissionDefinition> Permissions => [];

    public IReadOnlyList<MenuItem> MenuItems =>
        [new(MenuGroup.Registration, 30, "Confirmation:Counter", "/counter", ApplicationsPermissions.Confirm)];

    public IReadOnlyList<PagePart> PageParts => [new(PagePlace.ApplicantCase, "_MyShortfalls", 10)];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<ConditionCheck>();
        services.AddScoped<CaseWindow>();
        services.AddScoped<CaseViewAppService>();
        services.AddScoped<ConfirmationAppService>();
        services.AddScoped<PointChangeAppService>();
        services.AddScoped<ShortfallReader>();
        services.AddScoped<IShortfallReader>(services => services.GetRequiredService<ShortfallReader>());
        services.AddScoped<ICopySource, ConditionCopy>();
        services.AddScoped<CounterAppService>();
        services.AddSingleton<IDemoSeeder, ConfirmationDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureConfirmation();
}
