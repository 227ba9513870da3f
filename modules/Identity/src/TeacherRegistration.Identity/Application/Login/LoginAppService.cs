using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Authenticators;
using TeacherRegistration.Identity.Application.LoginRequests;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>The first step of a login and what leads to the second: the password opens an attempt, a code is sent (rules 1–4).</summary>
internal sealed class LoginAppService(
    PasswordCheck passwords,
    LoginAttempts attempts,
    LoginCodes codes,
    IRepository<Account> accounts,
    AuthenticatorCheck authenticators,
    LoginRequestLookup requests,
    IRequestClock clock)
{
    /// <summary>Checks the password and sends a code.</summary>
    /// <param name="side">Whose site is logged in to.</param>
    /// <param name="loginName">As typed; of an applicant what the ID number makes of it.</param>
    /// <param name="password">As typed.</param>
    /// <param name="client">Where it comes from.</param>
    /// <param name="currentToken">The attempt the browser has already: a refused sending does not take its valid code away.</param>
    public async Task<LoginStep> StartAsync(AccountSide side, string loginName, string password, LoginClient client, string? currentToken)
    {
        var account = await passwords.FindAsync(side, loginName, password, client);
        var token = SecretToken.New();
        if (codes.FindPhone(account) is not { } phone)
        {
            await attempts.OpenAsync(token, account.Id);
            var hasOtherWay = account.IsOfPlatform || await authenticators.IsEnrolledAsync(account.Id);
            return new LoginStep(token, hasOtherWay ? null : Masks.Phone(codes.PhoneOf(account) ?? ""));
        }

        var running = await attempts.FindAsync(currentToken);
        var attempt = await attempts.OpenAsync(token, account.Id);
        try
        {
            await attempts.SendCodeAsync(attempt, phone);
            return new LoginStep(token);
        }
        catch (BusinessRuleException refusal) when (refusal.Kind == RuleViolationKind.TooMany && running?.AccountId == account.Id)
        {
            return new LoginStep(currentToken!, Refusal: refusal);
        }
        catch (BusinessRuleException refusal)
        {
            if (refusal.Kind == RuleViolationKind.TooMany)
            {
                await attempts.MarkNotSentAsync(attempt);
            }

            return new LoginStep(token, Refusal: refusal);
        }
    }

    /// <summary>What the code page shows, or null when there is no running attempt.</summary>
    public async Task<LoginStatus?> FindStatusAsync(string? token)
    {
        if (await attempts.FindAsync(token) is not { } attempt || await FindAccountAsync(attempt) is not { } account)
        {
            return null;
        }

        return new LoginStatus(
            codes.FindPhone(account) is { } phone ? Masks.Phone(phone) : null,
            attempt.Delivery,
            codes.SecondsToWait(attempt.CodeSentAt, clock.UtcNow),
            await authenticators.IsEnrolledAsync(account.Id),
            account.IsOfPlatform,
            await requests.FindOpenAsync(account.Id));
    }

    /// <summary>Sends another code; the one before it no longer counts.</summary>
    public async Task ResendAsync(string? token)
    {
        var attempt = await attempts.FindAsync(token) ?? throw LoginAttempts.Ended();
        var account = await FindAccountAsync(attempt) ?? throw LoginAttempts.Ended();
        var phone = codes.FindPhone(account) ?? throw new BusinessRuleException(IdentityErrorCodes.CodeNotSent, RuleViolationKind.Conflict);
        await attempts.SendCodeAsync(attempt, phone);
    }

    private Task<Account?> FindAccountAsync(LoginAttempt attempt) =>
        accounts.Query().FirstOrDefaultAsync(row => row.Id == attempt.AccountId && row.IsEnabled);
}
