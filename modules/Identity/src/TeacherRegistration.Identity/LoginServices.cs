using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.PersonalData;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.Copies;
using TeacherRegistration.Identity.Application.Erasure;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.LoginRequests;
using TeacherRegistration.Identity.Application.OnlineUsers;
using TeacherRegistration.Identity.Application.Sessions;
using TeacherRegistration.Identity.Application.StepUp;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.DemoData;
using TeacherRegistration.Identity.Domain.AgencyCodes;
using TeacherRegistration.Identity.Domain.Authenticators;
using TeacherRegistration.Identity.Domain.Devices;
using TeacherRegistration.Identity.Domain.LoginRequests;
using TeacherRegistration.Identity.Domain.Records;

namespace TeacherRegistration.Identity;

/// <summary>The services of login, sessions and second factors.</summary>
internal static class LoginServices
{
    public static void AddLogin(this IServiceCollection services)
    {
        services.AddRepository<KnownDevice>();
        services.AddRepository<LoginRecord>();
        services.AddSingleton<PasswordHashing>();
        services.AddScoped<OwnTransaction>();
        services.AddScoped<AttemptLimiter>();
        services.AddScoped<IAttemptLimiter>(provider => provider.GetRequiredService<AttemptLimiter>());
        services.AddScoped<LoginThrottle>();
        services.AddScoped<KnownDevices>();
        services.AddScoped<LoginRecords>();
        services.AddScoped<LoginJournal>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<LoginCodes>();
        services.AddScoped<LoginAttempts>();
        services.AddScoped<LoginAppService>();
        services.AddScoped<LoginFinishAppService>();
        services.AddScoped<SessionAppService>();
        services.AddScoped<AccountSecurityAppService>();
        services.AddScoped<OnlineUserAppService>();
        services.AddScoped<PasswordRules>();
        services.AddScoped<PasswordForm>();
        services.AddScoped<PasswordAppService>();
    }

    /// <summary>What the applicants' site has besides.</summary>
    public static void AddApplicants(this IServiceCollection services)
    {
        services.AddScoped<ApplicantAccounts>();
        services.AddScoped<PhoneProof>();
        services.AddScoped<ApplicantSessions>();
        services.AddScoped<ApplicantStore>();
        services.AddScoped<ApplicantAccountAppService>();
        services.AddScoped<ApplicantBinding>();
        services.AddScoped<ApplicantPhones>();
        services.AddScoped<ApplicantDeskAppService>();
        services.AddScoped<IApplicantProfile, CurrentApplicant>();
        services.AddScoped<MyAccountAppService>();
        services.AddScoped<ErasedLogin>();
        services.AddScoped<ErasedFactors>();
        services.AddScoped<IAccountData, AccountErasure>();
        services.AddScoped<CloseAccountAppService>();
        services.AddScoped<CopiedLogin>();
        services.AddScoped<ICopySource, AccountCopy>();
        services.AddScoped<CopyAppService>();
        services.AddSingleton<CopyArchive>();
        services.AddScoped<IApplicantContacts, ApplicantContacts>();
    }

    public static void AddFactors(this IServiceCollection services)
    {
        services.AddRepository<Authenticator>();
        services.AddRepository<RecoveryCode>();
        services.AddRepository<AgencyCode>();
        services.AddRepository<LoginRequest>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<AuthenticatorCheck>();
        services.AddScoped<AuthenticatorStore>();
        services.AddScoped<AuthenticatorAppService>();
        services.AddScoped<AgencyCodeCheck>();
        services.AddScoped<HelpedAccounts>();
        services.AddScoped<AgencyCodeAppService>();
        services.AddScoped<LoginNoticeAppService>();
        services.AddScoped<LoginRequestLookup>();
        services.AddScoped<LoginRequestReader>();
        services.AddScoped<LoginRequestAppService>();
        services.AddScoped<AskForHelpAppService>();
        services.AddScoped<StepUpAppService>();
        services.AddHostedService<DemoSecretPrinter>();
    }
}
