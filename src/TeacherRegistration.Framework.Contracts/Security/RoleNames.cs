namespace TeacherRegistration.Framework.Contracts.Security;

/// <summary>The built-in roles (SPEC §7).</summary>
public static class RoleNames
{
    /// <summary>平台系统管理员</summary>
    public const string PlatformAdministrator = nameof(PlatformAdministrator);

    /// <summary>平台安全管理员</summary>
    public const string SecurityAdministrator = nameof(SecurityAdministrator);

    /// <summary>平台审计员</summary>
    public const string Auditor = nameof(Auditor);

    /// <summary>机构管理员</summary>
    public const string AgencyAdministrator = nameof(AgencyAdministrator);

    /// <summary>注册用户</summary>
    public const string RegistrationUser = nameof(RegistrationUser);

    /// <summary>省级管理用户</summary>
    public const string ProvincialAdministrator = nameof(ProvincialAdministrator);

    /// <summary>确认用户</summary>
    public const string ConfirmationUser = nameof(ConfirmationUser);

    /// <summary>The platform's roles (三员): no person holds two of them, and no agency gives them.</summary>
    public static IReadOnlyList<string> OfPlatform { get; } = [PlatformAdministrator, SecurityAdministrator, Auditor];

    /// <summary>The roles of agencies, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> OfAgencies { get; } = [AgencyAdministrator, RegistrationUser, ProvincialAdministrator, ConfirmationUser];
}
