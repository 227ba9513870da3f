using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Application.Attempts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Makes, sends and compares login codes.</summary>
internal sealed class LoginCodes(IColumnCipher cipher, ISmsSender sms, AttemptLimiter limiter, IOptions<LoginOptions> options)
{
    /// <summary>How codes of logins, links and step-ups are counted.</summary>
    public const string OfLogins = "code";

    private const int Codes = 1_000_000;

    /// <summary>Six digits, leading zeros kept (AUTH-2).</summary>
    public static string New() => RandomNumberGenerator.GetInt32(Codes).ToString("000000", CultureInfo.InvariantCulture);

    public byte[] Hash(Guid attemptId, string code) => cipher.BlindIndex($"{attemptId:N}:{code}");

    /// <summary>The number a code can be sent to, or null (rule 4, AUTH-9). Platform accounts get none: they log in by authenticator (AUTH-17).</summary>
    public string? FindPhone(Account account) => !account.IsOfPlatform && PhoneOf(account) is { } phone && MobileNumber.IsValid(phone) ? phone : null;

    /// <summary>The number on file as it is, or null.</summary>
    public string? PhoneOf(Account account) => account.Phone is { } phone ? cipher.Open(phone, Account.PhoneCell(account.Id)) : null;

    /// <summary>Whether it is the newest code of the attempt, in its time.</summary>
    public bool Fits(LoginAttempt attempt, string code, DateTime now) => attempt.CodeSentAt is { } sentAt
        && now <= sentAt + LoginAttempt.CodeLifetime
        && CryptographicOperations.FixedTimeEquals(Hash(attempt.Id, code), attempt.CodeHash);

    /// <summary>Seconds until another code may be sent after one was.</summary>
    public int SecondsToWait(DateTime? sentAt, DateTime now) =>
        sentAt is null ? 0 : Math.Max(0, (int)Math.Ceiling((sentAt.Value.AddSeconds(options.Value.ResendSeconds) - now).TotalSeconds));

    /// <summary>Counts a sending against the limits of the phone and of the deployment.</summary>
    /// <param name="phone">Where it goes.</param>
    /// <param name="kind">What is counted by itself: who has given no password yet must not use up the codes of who has.</param>
    public async Task CountAsync(string phone, string kind = OfLogins)
    {
        var acts = await limiter.CountAsync(
        [
            new CountedKey($"{kind}:{Convert.ToHexString(cipher.BlindIndex(phone))}", options.Value.CodeLimits),
            new CountedKey(kind + ":", new AttemptLimit(options.Value.CodesPerMinuteAltogether, TimeSpan.FromMinutes(1))),
        ]);
        if (acts.Max(act => act.Wait) is { } wait)
        {
            throw new BusinessRuleException(IdentityErrorCodes.TooManyCodes, RuleViolationKind.TooMany, Math.Ceiling(wait.TotalSeconds)) { RetryAfter = wait };
        }
    }

    /// <summary>Sends at once, outside any transaction: a person is waiting for it.</summary>
    public async Task SendAsync(string phone, string code)
    {
        try
        {
            var minutes = LoginAttempt.CodeLifetime.TotalMinutes.ToString(CultureInfo.InvariantCulture);
            await sms.SendAsync(new SmsRequest(phone, SmsTemplates.LoginCode, new Dictionary<string, string> { ["code"] = code, ["minutes"] = minutes }));
        }
        catch (SmsNotSentException)
        {
            throw new BusinessRuleException(IdentityErrorCodes.CodeNotSent, RuleViolationKind.Unavailable);
        }
    }
}
