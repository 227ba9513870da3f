using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.StepUp;

/// <summary>The second factor of a running session given anew: what gives rights away asks for one that is not older than 15 minutes.</summary>
internal sealed class StepUpAppService(
    LoginAttempts attempts,
    SecondFactors factors,
    SessionAppService sessions,
    LoginAppService login,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    AuditScope audit)
{
    /// <summary>What the page shows; opens the attempt that it needs.</summary>
    public async Task<LoginStatus> GetStatusAsync(string sessionToken)
    {
        await GetAttemptAsync(sessionToken);
        return await login.FindStatusAsync(TokenOf(sessionToken)) ?? throw LoginAttempts.Ended();
    }

    /// <summary>Sends a code to the own phone.</summary>
    public async Task SendAsync(string sessionToken)
    {
        audit.About(nameof(Account), user.Id);
        await GetAttemptAsync(sessionToken);
        await login.ResendAsync(TokenOf(sessionToken));
    }

    /// <summary>Checks the factor and makes it the session's.</summary>
    public async Task GiveAsync(string sessionToken, SecondFactor factor, string? given)
    {
        audit.About(nameof(Account), user.Id);
        var attempt = await GetAttemptAsync(sessionToken);
        var code = SecondFactors.Clean(factor, given);
        await attempts.CountTryAsync(attempt);
        await factors.CountAsync(factor, attempt.AccountId);
        await unitOfWork.RunAsync(async () =>
        {
            await factors.TakeAsync(factor, attempt, code);
            await attempts.UseAsync(attempt);
            await sessions.RenewFactorAsync(sessionToken);
            return true;
        });
        await factors.ForgetAsync(factor, attempt.AccountId);
    }

    /// <summary>The attempt belongs to the session: its token is made of the session's.</summary>
    private static string TokenOf(string sessionToken) => "step-up:" + sessionToken;

    private async Task<LoginAttempt> GetAttemptAsync(string sessionToken) =>
        await attempts.FindAsync(TokenOf(sessionToken)) ?? await attempts.OpenAsync(TokenOf(sessionToken), user.Id);
}
