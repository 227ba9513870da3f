using Microsoft.EntityFrameworkCore;
using OtpNet;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Domain.Authenticators;

namespace TeacherRegistration.Identity.Application.Authenticators;

/// <summary>Compares the codes of authenticator apps (RFC 6238: SHA-1, 6 digits, 30 s, one step either way) and of their recovery.</summary>
internal sealed class AuthenticatorCheck(
    IRepository<Authenticator> authenticators, IRepository<RecoveryCode> recoveryCodes, IColumnCipher cipher, IRequestClock clock)
{
    private static readonly VerificationWindow OneStepEitherWay = new(previous: 1, future: 1);

    public Task<bool> IsEnrolledAsync(Guid accountId) => authenticators.Query().AnyAsync(row => row.Id == accountId && row.Secret != null);

    /// <summary>The time step whose code it is, or null.</summary>
    public static long? FindStep(string secret, string code, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now, code, out var step, OneStepEitherWay) ? step : null;

    /// <summary>Takes the code when it fits and is newer than the last one taken: no code counts twice, whoever has read it along (AUTH-17).</summary>
    public async Task<bool> TakeAsync(Guid accountId, string code)
    {
        var secret = await authenticators.Query().Where(row => row.Id == accountId).Select(row => row.Secret).FirstOrDefaultAsync();
        return secret is { } known
            && FindStep(cipher.Open(known, Authenticator.SecretCell(accountId)), code, clock.UtcNow) is { } step
            && await authenticators.Query().Where(row => row.Id == accountId && row.Secret != null && row.LastStep < step)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.LastStep, step)) == 1;
    }

    public byte[] HashRecoveryCode(Guid accountId, string code) =>
        cipher.BlindIndex($"recovery:{accountId:N}:{code.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant()}");

    public async Task<bool> TakeRecoveryCodeAsync(Guid accountId, string code)
    {
        var (hash, now) = (HashRecoveryCode(accountId, code), clock.UtcNow);
        return await recoveryCodes.Query().Where(row => row.AccountId == accountId && row.Hash == hash && row.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.UsedAt, now)) == 1;
    }

    public Task<int> CountRecoveryCodesAsync(Guid accountId) =>
        recoveryCodes.Query().CountAsync(row => row.AccountId == accountId && row.UsedAt == null);
}
