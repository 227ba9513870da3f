using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>
/// The running attempts, of logins and of step-ups: opened, given a code, tried, and used up. All but the last is written at once and by itself:
/// the request's audit record is that of its outcome.
/// </summary>
internal sealed class LoginAttempts(
    IRepository<LoginAttempt> attempts, LoginCodes codes, OwnTransaction own, IDatabaseProvider provider, IRequestClock clock)
{
    private const int HashLength = 32;

    public static BusinessRuleException Ended() => new(IdentityErrorCodes.AttemptEnded, RuleViolationKind.Conflict);

    /// <summary>Opens one for the token, in place of one that is there.</summary>
    public async Task<LoginAttempt> OpenAsync(string token, Guid accountId)
    {
        var attempt = new LoginAttempt(
            Guid.CreateVersion7(), SecretToken.Hash(token), accountId, RandomNumberGenerator.GetBytes(HashLength), clock.UtcNow);
        await own.AddAsync(attempt, rows => rows.Where(row => row.TokenHash == attempt.TokenHash).ExecuteDeleteAsync());
        return attempt;
    }

    public async Task<LoginAttempt?> FindAsync(string? token)
    {
        if (token is null)
        {
            return null;
        }

        var hash = SecretToken.Hash(token);
        var oldest = clock.UtcNow - LoginAttempt.Lifetime;
        return await attempts.Query().FirstOrDefaultAsync(row =>
            row.TokenHash == hash && row.UsedAt == null && row.Tries < LoginAttempt.MaximumTries && row.StartedAt > oldest);
    }

    /// <summary>Sends a code; the one before it no longer counts, the tries stay counted (AUTH-4, AUTH-6).</summary>
    /// <exception cref="BusinessRuleException">429 by the limits, 503 when the gateway fails.</exception>
    public async Task SendCodeAsync(LoginAttempt attempt, string phone, string kind = LoginCodes.OfLogins)
    {
        await codes.CountAsync(phone, kind);
        var code = LoginCodes.New();
        var hash = codes.Hash(attempt.Id, code);
        var now = clock.UtcNow;
        // Committed before it is sent: the code that arrives is always one that counts.
        using (await provider.EnterWriteAsync())
        {
            await attempts.Query().Where(row => row.Id == attempt.Id).ExecuteUpdateAsync(row => row
                .SetProperty(it => it.CodeHash, hash).SetProperty(it => it.CodeSentAt, now).SetProperty(it => it.Delivery, CodeDelivery.Sent));
        }

        try
        {
            await codes.SendAsync(phone, code);
        }
        catch (BusinessRuleException)
        {
            await MarkNotSentAsync(attempt);
            throw;
        }
    }

    public async Task MarkNotSentAsync(LoginAttempt attempt)
    {
        using var gate = await provider.EnterWriteAsync();
        await attempts.Query().Where(row => row.Id == attempt.Id).ExecuteUpdateAsync(row => row.SetProperty(it => it.Delivery, CodeDelivery.NotSent));
    }

    /// <summary>One atomic update, before the comparison: parallel guesses cannot share a try (AUTH-5).</summary>
    /// <exception cref="BusinessRuleException">409: all tries are used up.</exception>
    public async Task CountTryAsync(LoginAttempt attempt)
    {
        using var gate = await provider.EnterWriteAsync();
        var counted = await attempts.Query()
            .Where(row => row.Id == attempt.Id && row.UsedAt == null && row.Tries < LoginAttempt.MaximumTries)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.Tries, it => it.Tries + 1));
        if (counted == 0)
        {
            throw Ended();
        }
    }

    /// <summary>
    /// Uses the attempt up, within the caller's unit of work. The one row this changes is the right to one session: of parallel requests with
    /// the right code, one gets it.
    /// </summary>
    /// <exception cref="BusinessRuleException">409: another request has used it, or another code was sent meanwhile.</exception>
    public async Task UseAsync(LoginAttempt attempt)
    {
        var now = clock.UtcNow;
        var mine = await attempts.Query().Where(row => row.Id == attempt.Id && row.UsedAt == null && row.CodeHash == attempt.CodeHash)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.UsedAt, now));
        if (mine != 1)
        {
            throw Ended();
        }
    }
}
