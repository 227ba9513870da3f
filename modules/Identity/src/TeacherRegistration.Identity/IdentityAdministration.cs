using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Identity.Application.Importing;
using TeacherRegistration.Identity.Application.Integration;
using TeacherRegistration.Identity.Application.Jobs;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Application.PlatformAccounts;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Imports;
using TeacherRegistration.Identity.Domain.Links;
using TeacherRegistration.Identity.Domain.Roles;
using TeacherRegistration.Identity.Web.Pages.Admin.Users;

namespace TeacherRegistration.Identity;

/// <summary>The part of the module with which agencies keep their users and roles.</summary>
internal static class IdentityAdministration
{
    public static IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(IdentityPermissions.UsersView, RoleNames.AgencyAdministrator, RoleNames.RegistrationUser),
        new(IdentityPermissions.UsersManage, RoleNames.AgencyAdministrator),
        new(IdentityPermissions.ConfirmationUsersManage, RoleNames.RegistrationUser),
        new(IdentityPermissions.RolesManage, RoleNames.AgencyAdministrator),
    ];

    public static IReadOnlyList<MenuItem> MenuItems { get; } =
    [
        new(MenuGroup.Agency, 10, "Identity:Users", "/admin/users", IdentityPermissions.UsersView),
        new(MenuGroup.Agency, 20, "Identity:Roles", "/admin/roles", IdentityPermissions.RolesManage),
    ];

    public static void AddAdministration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRepository<AccountLink>();
        services.AddRepository<AgencyRole>();
        services.AddRepository<AgencyRights>();
        services.AddRepository<PhoneChange>();
        services.AddRepository<UserImport>();
        services.AddOptions<AccountLinkOptions>().Bind(configuration.GetSection("Identity"))
            .PostConfigure(options => options.PublicAddress = options.PublicAddress.Length > 0 ? options.PublicAddress : configuration["Printing:PublicAddress"] ?? "")
            .ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RightsCache>();
        services.AddScoped<AgencyRoles>();
        services.AddScoped<RoleTexts>();
        services.AddScoped<RoleAppService>();
        services.AddScoped<RightsAppService>();
        services.AddScoped<UserScope>();
        services.AddScoped<UserActor>();
        services.AddScoped<UserRules>();
        services.AddScoped<UserLookups>();
        services.AddScoped<UserAppService>();
        services.AddScoped<UserListAppService>();
        services.AddScoped<OldPhoneNotice>();
        services.AddScoped<UserPhoneAppService>();
        services.AddScoped<AccountPhones>();
        services.AddScoped<AccountAccess>();
        services.AddScoped<AccountLinks>();
        services.AddScoped<ActivationAppService>();
        services.AddScoped<LinkSmsAppService>();
        services.AddScoped<UserImportStore>();
        services.AddScoped<UserImportChecker>();
        services.AddScoped<UserImportAppService>();
        services.AddScoped<UserExportAppService>();
        services.AddScoped<FailedJobAppService>();
        services.AddScoped<UserFormChoices>();
        services.AddScoped<LinkShown>();
        services.AddScoped<IAccountIntegrationService, AccountIntegrationService>();
        services.AddScoped<IPlatformAccounts, PlatformAccounts>();
    }
}
