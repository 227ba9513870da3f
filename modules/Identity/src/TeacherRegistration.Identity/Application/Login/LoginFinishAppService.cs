using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.AgencyCodes;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>The second step of a login: a factor of the attempt opens a session. Whatever the factor is, an attempt has five tries.</summary>
internal sealed class LoginFinishAppService(
    LoginAttempts attempts,
    SecondFactors factors,
    SessionAppService sessions,
    LoginJournal journal,
    AgencyCodeCheck agencyCodes,
    IUnitOfWork unitOfWork,
    AuditScope audit)
{
    /// <summary>Checks the factor and opens the session.</summary>
    public async Task<LoginResult> FinishAsync(string? token, SecondFactor factor, string? given, LoginClient client)
    {
        var attempt = await attempts.FindAsync(token) ?? throw LoginAttempts.Ended();
        audit.About(nameof(Account), attempt.AccountId);
        var code = SecondFactors.Clean(factor, given);
        await attempts.CountTryAsync(attempt);
        await factors.CountAsync(factor, attempt.AccountId);
        try
        {
            var result = await unitOfWork.RunAsync(() => OpenAsync(attempt, factor, code, client));
            await factors.ForgetAsync(factor, attempt.AccountId);
            return result;
        }
        catch (BusinessRuleException refusal) when (refusal.Code == IdentityErrorCodes.WrongCode)
        {
            await journal.WriteFailureAsync(attempt.AccountId, factor, client);
            throw;
        }
    }

    private async Task<LoginResult> OpenAsync(LoginAttempt attempt, SecondFactor factor, string code, LoginClient client)
    {
        await factors.TakeAsync(factor, attempt, code);
        await attempts.UseAsync(attempt);
        var hasNotice = await agencyCodes.HasUnseenAsync(attempt.AccountId);
        var session = await sessions.OpenAsync(attempt.AccountId, factor, client);
        var device = await journal.RememberAsync(attempt.AccountId, factor, client);
        var isExpired = await journal.IsPasswordExpiredAsync(attempt.AccountId);
        return new LoginResult(session, device, isExpired ? LoginDetour.ChangePassword : hasNotice ? LoginDetour.ReadNotice : null);
    }
}
