using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Application;
using TeacherRegistration.Plans.Application.ApplicationPlans;
using TeacherRegistration.Plans.Application.Holidays;
using TeacherRegistration.Plans.Application.Integration;
using TeacherRegistration.Plans.Application.PlanChecks;
using TeacherRegistration.Plans.Application.Policies;
using TeacherRegistration.Plans.Application.ProvincePlans;
using TeacherRegistration.Plans.Application.RegistrationPlans;
using TeacherRegistration.Plans.Contracts;
using TeacherRegistration.Plans.DemoData;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Holidays;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;
using TeacherRegistration.Plans.EntityFrameworkCore;
using TeacherRegistration.Plans.Localization;

namespace TeacherRegistration.Plans;

/// <summary>Plans, the windows of the points, and the policy that says which conditions are checked.</summary>
public sealed class PlansModule : IModule
{
    public Type Resource => typeof(PlansResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(PlansPermissions.View, RoleNames.ConfirmationUser, RoleNames.RegistrationUser, RoleNames.ProvincialAdministrator),
        new(PlansPermissions.ProvincePlansManage, RoleNames.ProvincialAdministrator),
        new(PlansPermissions.PoliciesManage, RoleNames.ProvincialAdministrator),
        new(PlansPermissions.HolidaysManage, RoleNames.ProvincialAdministrator),
        new(PlansPermissions.RegistrationPlansManage, RoleNames.RegistrationUser),
    ];

    public IReadOnlyList<MenuItem> MenuItems =>
    [
        new(MenuGroup.Registration, 10, "Plans:ViewPlans", "/plans", PlansPermissions.View),
        new(MenuGroup.Plans, 10, "Plans:ProvincePlans", "/plans/province", PlansPermissions.ProvincePlansManage),
        new(MenuGroup.Plans, 15, "Plans:AgencyPlans", "/plans/agency", PlansPermissions.RegistrationPlansManage),
        new(MenuGroup.Plans, 20, "Plans:ApplicationPlans", "/plans/application-plans", PlansPermissions.RegistrationPlansManage),
        new(MenuGroup.Plans, 30, "Plans:Arrangements", "/plans/arrangements", PlansPermissions.RegistrationPlansManage),
        new(MenuGroup.Plans, 40, "Plans:Policies", "/plans/policies", PlansPermissions.PoliciesManage),
        new(MenuGroup.Plans, 50, "Plans:Holidays", "/plans/holidays", PlansPermissions.HolidaysManage),
    ];

    public IReadOnlyList<PagePart> PageParts => [new(PagePlace.Home, "_OwnConfirmationWindow")];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<Policy>();
        services.AddRepository<RegistrationPlan>();
        services.AddRepository<ApplicationPlan>();
        services.AddRepository<PointArrangement>();
        services.AddRepository<ProvincePlan>();
        services.AddRepository<HolidayCalendar>();
        services.AddScoped<RegistrationPlanAppService>();
        services.AddScoped<AgencyPlanAppService>();
        services.AddScoped<AgencyPlanQueryAppService>();
        services.AddScoped<AgencyPlanRules>();
        services.AddScoped<PlanCopyAppService>();
        services.AddScoped<PlanCheckAppService>();
        services.AddScoped<ApplicationPlanAppService>();
        services.AddScoped<ArrangementAppService>();
        services.AddScoped<ArrangementQueryAppService>();
        services.AddScoped<HolidayAppService>();
        services.AddScoped<WorkDayCalendar>();
        services.AddScoped<PlanAuthor>();
        services.AddScoped<ProvinceGuide>();
        services.AddScoped<RoundsOfPoints>();
        services.AddScoped<CalendarReader>();
        services.AddScoped<PointsOfAgency>();
        services.AddScoped<ProvinceScope>();
        services.AddScoped<ProvincePlanAppService>();
        services.AddScoped<PolicyAppService>();
        services.AddScoped<IPlanIntegrationService, PlanIntegrationService>();
        services.AddScoped<IPointOffers, PointOffers>();
        services.AddRepository<PublishedFiling>();
        services.AddScoped<IDerivedRows, PublishedFilings>();
        services.AddScoped<IDerivedRows, ExtendedWindows>();
        services.AddScoped<IOpenFilings, OpenFilings>();
        services.AddSingleton(_ => new TenantMemory<AgencyCalendar>(AgencyCalendar.MaximumKept, calendar => calendar.Size));
        services.AddSingleton<PolicyCache>();
        services.AddScoped<OwnConfirmationWindow>();
        services.AddScoped<IPointUsage, ArrangementUsage>();
        services.AddSingleton<IDemoSeeder, PlansDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigurePlans();
}
