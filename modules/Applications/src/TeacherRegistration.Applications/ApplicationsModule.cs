using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application;
using TeacherRegistration.Applications.Application.Acceptance;
using TeacherRegistration.Applications.Application.Applicants;
using TeacherRegistration.Applications.Application.Counter;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Exports;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Importing;
using TeacherRegistration.Applications.Application.Integration;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Application.OtherPoints;
using TeacherRegistration.Applications.Application.People;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Application.Reveals;
using TeacherRegistration.Applications.Application.Statistics;
using TeacherRegistration.Applications.Application.Transfers;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.DemoData;
using TeacherRegistration.Applications.Domain.Exports;
using TeacherRegistration.Applications.Domain.Imports;
using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.Applications.Domain.StatusCounts;
using TeacherRegistration.Applications.EntityFrameworkCore;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Applications.Web.Pages.OtherPoints;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications;

/// <summary>The applications: who files, what is filed, in which state it is, and the list that everybody works with.</summary>
public sealed class ApplicationsModule : IModule
{
    public Type Resource => typeof(ApplicationsResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        new(ApplicationsPermissions.View, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Confirm, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Reject, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.AcceptTransfers, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Print, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Reveal, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.OtherPoints, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Export, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.ExportFull),
        new(ApplicationsPermissions.Statistics, RoleNames.ConfirmationUser, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.Import, RoleNames.RegistrationUser),
        new(ApplicationsPermissions.CertificateRegister, RoleNames.AgencyAdministrator, RoleNames.PlatformAdministrator),
    ];

    public IReadOnlyList<MenuItem> MenuItems =>
    [
        new(MenuGroup.Registration, 20, "Applications:CheckApplications", "/applications", ApplicationsPermissions.View),
        new(MenuGroup.Registration, 40, "Applications:OtherPoints", "/other-points", ApplicationsPermissions.OtherPoints),
        new(MenuGroup.Statistics, 10, "Applications:Statistics", "/statistics", ApplicationsPermissions.Statistics),
        new(MenuGroup.Registration, 50, "Applications:Transfers", "/applications/transfers", ApplicationsPermissions.AcceptTransfers),
        new(MenuGroup.Agency, 45, "Applications:CertificateRegister", "/admin/certificates", ApplicationsPermissions.CertificateRegister),
    ];

    public IReadOnlyList<SettingDefinition> Settings => ApplicationsSettings.All;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<OnlineApplication>();
        services.AddRepository<ApprovalRecord>();
        services.AddRepository<Person>();
        services.AddRepository<PersonApplication>();
        services.AddRepository<StatusCount>();
        services.AddRepository<NameGram>();
        services.AddSingleton<IDerivedRows, StatusCounts>();
        services.AddSingleton<IDerivedRows, NameGrams>();
        services.AddScoped<IDerivedRows, KnownSchools>();
        services.AddScoped<ApplicationFilter>();
        services.AddScoped<KeptFigures>();
        services.AddSingleton<PageMarks>();
        services.AddScoped<ApplicationListAppService>();
        services.AddScoped<CaseReader>();
        services.AddScoped<ApplicationPhotos>();
        services.AddScoped<IApplicationIntegrationService, ApplicationIntegrationService>();
        services.AddScoped<IPointUsage, ApplicationUsage>();
        services.AddScoped<IApplicationCounts, ApplicationCounts>();
        services.AddScoped<IPersonDirectory, PersonDirectory>();
        services.AddScoped<MyApplicationAppService>();
        services.AddScoped<IOwnApplications>(services => services.GetRequiredService<MyApplicationAppService>());
        services.AddScoped<IApplicationNumbers, ApplicationNumbers>();
        services.AddScoped<IArchiveNumbers, ArchiveNumbers>();
        services.AddScoped<CounterDay>();
        services.AddScoped<ICounterDesk, CounterDesk>();
        services.AddScoped<ISchoolDesk, SchoolDesk>();
        services.AddScoped<WorkPeriod>();
        services.AddScoped<RightAgencies>();
        services.AddScoped<AcceptanceStore>();
        services.AddScoped<BureauReportAppService>();
        services.AddScoped<AcceptanceAppService>();
        services.AddScoped<IAcceptanceService>(provider => provider.GetRequiredService<AcceptanceAppService>());
        services.AddScoped<IApplicationHeads, ApplicationHeads>();
        services.AddScoped<IMessageMarks, MessageMarks>();
        services.AddScoped<FilingAppService>();
        services.AddRepository<ApplicationExport>();
        services.AddScoped<ExportRows>();
        services.AddScoped<ExportStore>();
        services.AddScoped<ExportMaker>();
        services.AddScoped<ExportCleanupJob>();
        services.AddScoped<ApplicationExportAppService>();
        services.AddQuartz(quartz => quartz.ScheduleNightly<ExportCleanupJob>("ExportCleanup", 3, 40));
        services.AddScoped<ConclusionFigures>();
        services.AddScoped<StatisticsAppService>();
        services.AddTransfers();
        services.AddDrafts();
        services.AddRegister();
        services.AddRepository<RevealedPerson>();
        services.AddScoped<RevealQuota>();
        services.AddScoped<RevealAppService>();
        services.AddScoped<OtherPointPlans>();
        services.AddScoped<OtherPointListAppService>();
        services.AddScoped<OtherPointAppService>();
        services.AddScoped<PurposeCookie>();
        services.AddRepository<ImportBatch>();
        services.AddScoped<ImportUser>();
        services.AddScoped<ImportStore>();
        services.AddScoped<ImportChecker>();
        services.AddScoped<ImportAppService>();
        services.AddOptions<ApplicationsOptions>().Bind(configuration.GetSection("Applications"))
            .PostConfigure(options => options.AcceptsDemoNumbers |= configuration.GetValue<bool>("Demo"));
        services.AddSingleton<IDemoSeeder, ApplicationsDemoSeeder>();
        services.AddSingleton<IDemoSeeder, RegisterDemoSeeder>();
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureApplications();
}
