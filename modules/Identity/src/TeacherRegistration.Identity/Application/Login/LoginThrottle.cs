using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Devices;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>
/// How often passwords may be guessed: per account, per address, and per password whoever it is tried on. A device from which the account
/// has logged in before is counted by itself, so that an attack does not lock its user out (AUTH-11).
/// </summary>
internal sealed class LoginThrottle(AttemptLimiter limiter, IColumnCipher cipher, IOptions<LoginOptions> options)
{
    private const int FailuresBeforeSlowing = 3;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(3);

    private AttemptLimit Of(int count) => new(count, TimeSpan.FromMinutes(options.Value.FailureMinutes));

    /// <summary>The number that stands for a name that is no account's: it is counted as if it were one (AUTH-10).</summary>
    public Guid IdOf(string loginName) => new(cipher.BlindIndex("login:" + loginName).AsSpan(0, 16));

    /// <summary>Counts the guess, before it is compared: parallel guesses cannot overtake the counter.</summary>
    /// <exception cref="BusinessRuleException">429: too many failures from the address.</exception>
    public async Task<Admission> EnterAsync(Guid accountId, string password, string address, KnownDevice? device)
    {
        var key = device is null ? AccountAccess.KeyOf(accountId) : $"{AccountAccess.KeyOf(accountId)}:{device.Id}";
        var byAccount = new CountedKey(key, Of(options.Value.FailuresPerAccount));
        if (device is not null)
        {
            var own = await limiter.CountAsync([byAccount]);
            return new Admission(own[0].Wait is not null, own[0].Number, key, []);
        }

        var guess = "guess:" + Convert.ToHexString(cipher.BlindIndex("guess:" + password));
        var acts = await limiter.CountAsync(
        [
            byAccount,
            new CountedKey(guess, Of(options.Value.FailuresPerPassword)),
            new CountedKey($"address:{address}", Of(options.Value.FailuresPerAddress)),
        ]);
        return acts[2].Wait is { } wait
            ? throw TooMany(wait)
            : new Admission(acts[0].Wait is not null || acts[1].Wait is not null, acts[0].Number, key, [acts[1].Id, acts[2].Id]);
    }

    /// <summary>The password was right: the account's failures are forgotten, the address's and the password's own are not.</summary>
    public Task LeaveAsync(Admission admission) => limiter.TakeBackAsync(admission.ToTakeBack, admission.Key);

    /// <summary>Each failure is answered later than the one before.</summary>
    public Task SlowDownAsync(Admission admission)
    {
        var delay = (admission.Number - FailuresBeforeSlowing) * TimeSpan.FromMilliseconds(options.Value.SlowDownMilliseconds);
        return delay > TimeSpan.Zero ? Task.Delay(delay < LongestDelay ? delay : LongestDelay) : Task.CompletedTask;
    }

    /// <summary>Counts a second factor that could be guessed without end: each attempt to log in has five tries of its own.</summary>
    /// <exception cref="BusinessRuleException">429.</exception>
    public Task CountFactorAsync(Guid accountId) => DemandAsync($"factor:{accountId}", options.Value.FailuresPerFactor);

    public Task ForgetFactorAsync(Guid accountId) => limiter.ForgetAsync($"factor:{accountId}");

    /// <summary>Counts a try of the current password by somebody signed in, who might have found the browser open.</summary>
    /// <exception cref="BusinessRuleException">429.</exception>
    public Task CountCurrentPasswordAsync(Guid accountId) => DemandAsync($"current:{accountId}", options.Value.FailuresPerAccount);

    public Task ForgetCurrentPasswordAsync(Guid accountId) => limiter.ForgetAsync($"current:{accountId}");

    private async Task DemandAsync(string key, int count)
    {
        if (await limiter.TryCountAsync(key, Of(count)) is { } wait)
        {
            throw TooMany(wait);
        }
    }

    private static BusinessRuleException TooMany(TimeSpan wait) =>
        new(IdentityErrorCodes.TooManyFailures, RuleViolationKind.TooMany, Math.Ceiling(wait.TotalMinutes)) { RetryAfter = wait };

    /// <summary>A counted guess.</summary>
    /// <param name="IsRefused">Whether it is refused whatever the password is.</param>
    /// <param name="Number">The account's failures with this one.</param>
    /// <param name="Key">Where the account's failures are counted.</param>
    /// <param name="ToTakeBack">What was counted besides.</param>
    internal sealed record Admission(bool IsRefused, int Number, string Key, IReadOnlyList<Guid> ToTakeBack);
}
