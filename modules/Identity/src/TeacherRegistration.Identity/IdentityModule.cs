using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Identity.Application.Auditing;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.DemoData;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Identity.EntityFrameworkCore;
using TeacherRegistration.Identity.Localization;
using TeacherRegistration.Identity.Web.Authentication;

[assembly: SecurityOperations]

namespace TeacherRegistration.Identity;

/// <summary>Accounts of staff and of applicants, login with password and code, sessions.</summary>
public sealed class IdentityModule : IModule
{
    // OWASP's figure for PBKDF2-SHA512; the hasher's own default is lower (AUTH-13).
    private const int PasswordRounds = 210_000;

    public Type Resource => typeof(IdentityResource);

    public IReadOnlyList<PermissionDefinition> Permissions =>
    [
        .. IdentityAdministration.Permissions,
        new(IdentityPermissions.ApplicantSite),
        new(IdentityPermissions.OnlineUsersManage, RoleNames.AgencyAdministrator, RoleNames.SecurityAdministrator),
        new(IdentityPermissions.JobsManage, RoleNames.PlatformAdministrator),
        new(IdentityPermissions.AuditView, RoleNames.AgencyAdministrator, RoleNames.Auditor),
        new(IdentityPermissions.SecurityLogView, RoleNames.AgencyAdministrator, RoleNames.SecurityAdministrator, RoleNames.Auditor),
    ];

    public IReadOnlyList<MenuItem> MenuItems =>
    [
        .. IdentityAdministration.MenuItems,
        new(MenuGroup.Security, 30, "Identity:OnlineUsers", "/admin/online-users", IdentityPermissions.OnlineUsersManage),
        new(MenuGroup.Agency, 70, "Identity:FailedJobs", "/admin/jobs", IdentityPermissions.JobsManage),
        new(MenuGroup.Security, 10, "Identity:AuditLog", "/audit", IdentityPermissions.AuditView),
        new(MenuGroup.Security, 20, "Identity:SecurityLog", "/audit/security", IdentityPermissions.SecurityLogView),
    ];

    public IReadOnlyList<SettingDefinition> Settings => IdentitySettings.All;

    public IReadOnlyList<PagePart> PageParts => [new(PagePlace.Alerts, "_FailedJobs"), new(PagePlace.ApplicantCase, "_MyAccessLink", 90)];

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<Account>();
        services.AddRepository<Session>();
        services.AddRepository<LoginAttempt>();
        services.AddRepository<AttemptEntry>();
        services.AddOptions<LoginOptions>().Bind(configuration.GetSection("Login")).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds);
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddLogin();
        services.AddApplicants();
        services.AddFactors();
        services.AddAuditPages();
        services.AddSessions();
        services.AddSingleton<IDemoSeeder, IdentityDemoSeeder>();
        services.AddSingleton<IDemoSeeder, ApplicantDemoSeeder>();
        services.AddAdministration(configuration);
    }

    public void ConfigureModel(ModelBuilder modelBuilder) => modelBuilder.ConfigureIdentity();
}
