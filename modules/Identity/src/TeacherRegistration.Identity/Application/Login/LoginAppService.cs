using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Login in two steps: the password opens an attempt, the code of the attempt opens a session (rules 1–4).</summary>
internal sealed class LoginAppService(
    PasswordCheck passwords,
    LoginCodes codes,
    IRepository<Account> accounts,
    IRepository<LoginAttempt> attempts,
    SessionAppService sessions,
    IUnitOfWork unitOfWork,
    IRequestClock clock,
    AuditScope audit)
{
    private const int CodeLength = 6;

    /// <summary>Checks the password and sends a code.</summary>
    public async Task<LoginStep> StartAsync(string loginName, string password, string address)
    {
        var account = await passwords.FindAsync(loginName, password, address);
        audit.About(nameof(Account), account.Id);
        if (codes.FindPhone(account) is not { } phone)
        {
            return new LoginStep(null, Masks.Phone(codes.PhoneOf(account) ?? ""));
        }

        await codes.CountAsync(phone);
        var token = SecretToken.New();
        var code = LoginCodes.New();
        await unitOfWork.RunAsync(() =>
        {
            var id = Guid.CreateVersion7();
            attempts.Add(new LoginAttempt(id, SecretToken.Hash(token), account.Id, codes.Hash(id, code), clock.UtcNow));
            return Task.FromResult(id);
        });
        await codes.SendAsync(phone, code);
        return new LoginStep(token, Masks.Phone(phone));
    }

    /// <summary>The masked number of a running attempt, or null when it is over.</summary>
    public async Task<string?> FindMaskedPhoneAsync(string? token) =>
        await FindAsync(token) is { } attempt && await FindPhoneAsync(attempt) is { } phone ? Masks.Phone(phone) : null;

    /// <summary>Sends another code; the one before it no longer counts, the tries stay counted (AUTH-4, AUTH-6).</summary>
    public async Task ResendAsync(string? token)
    {
        var attempt = await FindAsync(token) ?? throw Ended();
        audit.About(nameof(Account), attempt.AccountId);
        var phone = await FindPhoneAsync(attempt) ?? throw Ended();
        await codes.CountAsync(phone);
        var code = LoginCodes.New();
        var hash = codes.Hash(attempt.Id, code);
        var now = clock.UtcNow;
        await unitOfWork.RunAsync(() => attempts.Query()
            .Where(row => row.Id == attempt.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.CodeHash, hash).SetProperty(it => it.CodeSentAt, now)));
        await codes.SendAsync(phone, code);
    }

    /// <summary>Checks the code and opens the session; returns the value of its cookie.</summary>
    public async Task<string> FinishAsync(string? token, string code)
    {
        var attempt = await FindAsync(token) ?? throw Ended();
        audit.About(nameof(Account), attempt.AccountId);
        if (code.Length != CodeLength || !code.All(char.IsAsciiDigit))
        {
            throw new BusinessRuleException(IdentityErrorCodes.CodeMalformed) { Field = "Code" };
        }

        await CountTryAsync(attempt);
        var isRight = CryptographicOperations.FixedTimeEquals(codes.Hash(attempt.Id, code), attempt.CodeHash);
        if (!isRight || clock.UtcNow > attempt.CodeSentAt + LoginAttempt.CodeLifetime)
        {
            throw new BusinessRuleException(IdentityErrorCodes.WrongCode) { Field = "Code" };
        }

        return await unitOfWork.RunAsync(async () =>
        {
            var now = clock.UtcNow;
            // The one row this changes is the right to one session: of parallel requests with the right code, one gets it.
            var mine = await attempts.Query().Where(row => row.Id == attempt.Id && row.UsedAt == null && row.CodeHash == attempt.CodeHash)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.UsedAt, now));
            return mine == 1 ? await sessions.OpenAsync(attempt.AccountId) : throw Ended();
        });
    }

    private static BusinessRuleException Ended() => new(IdentityErrorCodes.AttemptEnded, RuleViolationKind.Conflict);

    /// <summary>One atomic update, before the comparison: parallel guesses cannot share a try (AUTH-5).</summary>
    private async Task CountTryAsync(LoginAttempt attempt)
    {
        var counted = await unitOfWork.RunUnrecordedAsync(() => attempts.Query()
            .Where(row => row.Id == attempt.Id && row.UsedAt == null && row.Tries < LoginAttempt.MaximumTries)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.Tries, it => it.Tries + 1)));
        if (counted == 0)
        {
            throw Ended();
        }
    }

    private async Task<LoginAttempt?> FindAsync(string? token)
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

    private async Task<string?> FindPhoneAsync(LoginAttempt attempt) =>
        await accounts.Query().FirstOrDefaultAsync(row => row.Id == attempt.AccountId && row.IsEnabled) is { } account ? codes.FindPhone(account) : null;
}
