using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Compares what a person gives as second factor and uses it up, within the caller's unit of work.</summary>
internal sealed class SecondFactors(
    LoginCodes codes,
    LoginThrottle throttle,
    AuthenticatorCheck authenticators,
    AgencyCodeCheck agencyCodes,
    IRepository<Account> accounts,
    IRequestClock clock)
{
    /// <summary>Name of the form field the factor is given in.</summary>
    public static string FieldOf(SecondFactor factor) => factor == SecondFactor.Sms ? "Code" : factor + (factor == SecondFactor.Authenticator ? "Code" : "");

    /// <summary>Refuses what cannot be a code, without counting a try.</summary>
    /// <exception cref="BusinessRuleException">400.</exception>
    public static string Clean(SecondFactor factor, string? given)
    {
        var code = (given ?? "").Trim();
        var isRight = factor switch
        {
            SecondFactor.Sms or SecondFactor.Authenticator => code.Length == 6 && code.All(char.IsAsciiDigit),
            SecondFactor.AgencyCode => code.Length == AgencyCodeCheck.Length && code.All(char.IsAsciiDigit),
            _ => code.Length is > 0 and <= 20,
        };
        return isRight ? code : throw new BusinessRuleException(MalformedOf(factor)) { Field = FieldOf(factor) };
    }

    /// <summary>Counts a try of those factors whose codes no limit of sending bounds.</summary>
    /// <exception cref="BusinessRuleException">429.</exception>
    public Task CountAsync(SecondFactor factor, Guid accountId) =>
        factor == SecondFactor.Sms ? Task.CompletedTask : throttle.CountFactorAsync(accountId);

    public Task ForgetAsync(SecondFactor factor, Guid accountId) =>
        factor == SecondFactor.Sms ? Task.CompletedTask : throttle.ForgetFactorAsync(accountId);

    /// <exception cref="BusinessRuleException">400: it does not fit, is too old, or was used.</exception>
    public async Task TakeAsync(SecondFactor factor, LoginAttempt attempt, string code)
    {
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == attempt.AccountId && row.IsEnabled) ?? throw LoginAttempts.Ended();
        var isPlatform = account.IsOfPlatform;
        var isRight = factor switch
        {
            SecondFactor.Sms => !isPlatform && codes.Fits(attempt, code, clock.UtcNow),
            SecondFactor.Authenticator => await authenticators.TakeAsync(account.Id, code),
            SecondFactor.RecoveryCode => await authenticators.TakeRecoveryCodeAsync(account.Id, code),
            SecondFactor.AgencyCode => !isPlatform && await agencyCodes.TakeAsync(account.Id, code),
            _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, null),
        };
        if (!isRight)
        {
            throw new BusinessRuleException(IdentityErrorCodes.WrongCode) { Field = FieldOf(factor) };
        }
    }

    private static string MalformedOf(SecondFactor factor) => factor switch
    {
        SecondFactor.AgencyCode => IdentityErrorCodes.AgencyCodeMalformed,
        SecondFactor.RecoveryCode => IdentityErrorCodes.RecoveryCodeMissing,
        _ => IdentityErrorCodes.CodeMalformed,
    };
}
