using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>
/// Somebody shows that a phone is at hand, before it is known whose it is: a code goes to it whether it is registered or not, so that sending
/// tells nothing (AUTH-10).
/// </summary>
internal sealed class PhoneProof(
    LoginAttempts attempts, LoginCodes codes, AttemptLimiter limiter, IUnitOfWork unitOfWork, IColumnCipher cipher, IOptions<LoginOptions> options, IRequestClock clock)
{
    private const string Kind = "proof";

    /// <summary>The number as it is kept.</summary>
    /// <exception cref="BusinessRuleException">400, beside the field <c>Phone</c>.</exception>
    public static string CheckPhone(string? phone)
    {
        var clean = (phone ?? "").Trim();
        return MobileNumber.IsValid(clean) ? clean : throw new BusinessRuleException(IdentityErrorCodes.PhoneForm) { Field = "Phone" };
    }

    /// <summary>Sends a code to the phone; returns the value of the attempt's cookie.</summary>
    /// <param name="phone">Checked.</param>
    /// <param name="address">Network address: one sends to many phones no more often than a whole school does.</param>
    /// <param name="currentToken">The attempt the browser has: for the same phone it goes on, with the tries that were made.</param>
    /// <exception cref="BusinessRuleException">429 by the limits, 503 when the gateway fails.</exception>
    public async Task<string> SendAsync(string phone, string address, string? currentToken)
    {
        if (await limiter.TryCountAsync($"{Kind}-from:{NetworkOf(address)}", new AttemptLimit(options.Value.CodesPerAddress, TimeSpan.FromHours(1))) is { } wait)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TooManyCodes, RuleViolationKind.TooMany, Math.Ceiling(wait.TotalSeconds)) { RetryAfter = wait };
        }

        if (await FindAsync(currentToken, phone) is { } running)
        {
            await attempts.SendCodeAsync(running, phone, Kind);
            return currentToken!;
        }

        var token = SecretToken.New();
        await attempts.SendCodeAsync(await attempts.OpenAsync(token, IdOf(phone)), phone, Kind);
        return token;
    }

    /// <summary>Compares the code. The attempt that is returned is used up in the unit of work that follows.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field <c>Code</c>; 409: no code was sent to this phone, or its tries are used up.</exception>
    public async Task<LoginAttempt> DemandAsync(string? token, string phone, string? given)
    {
        var code = SecondFactors.Clean(SecondFactor.Sms, given);
        var attempt = await FindAsync(token, phone) ?? throw new BusinessRuleException(IdentityErrorCodes.NoCodeYet, RuleViolationKind.Conflict) { Field = "Code" };
        await attempts.CountTryAsync(attempt);
        if (!codes.Fits(attempt, code, clock.UtcNow))
        {
            throw new BusinessRuleException(IdentityErrorCodes.WrongCode) { Field = "Code" };
        }

        return attempt;
    }

    /// <summary>Uses the code up by itself, where the answer tells whom something belongs to: each such answer costs a code.</summary>
    public Task SpendAsync(LoginAttempt proved) => unitOfWork.RunUnrecordedAsync(async () =>
    {
        await attempts.UseAsync(proved);
        return true;
    });

    /// <summary>Seconds until another code may be sent to the phone.</summary>
    public async Task<int> SecondsToWaitAsync(string? token, string phone) =>
        codes.SecondsToWait((await FindAsync(token, phone))?.CodeSentAt, clock.UtcNow);

    private async Task<LoginAttempt?> FindAsync(string? token, string phone) =>
        await attempts.FindAsync(token) is { } attempt && attempt.AccountId == IdOf(phone) ? attempt : null;

    /// <summary>One customer's network: an IPv6 address is one of billions that its holder has.</summary>
    private static string NetworkOf(string address) => IPAddress.TryParse(address, out var parsed) && parsed is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
        ? Convert.ToHexString(parsed.GetAddressBytes().AsSpan(0, 8))
        : address;

    /// <summary>Stands for the phone where an attempt names its account.</summary>
    private Guid IdOf(string phone) => new(cipher.BlindIndex("phone-proof:" + phone).AsSpan(0, 16));
}
