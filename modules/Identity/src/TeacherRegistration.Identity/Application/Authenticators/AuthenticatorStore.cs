using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Domain.Authenticators;

namespace TeacherRegistration.Identity.Application.Authenticators;

/// <summary>Keeps accounts' authenticator secrets and recovery codes, within the caller's unit of work; asks nobody for leave.</summary>
internal sealed class AuthenticatorStore(IRepository<Authenticator> authenticators, IRepository<RecoveryCode> recoveryCodes, AuthenticatorCheck check, IColumnCipher cipher)
{
    /// <summary>160 bits, as RFC 4226 recommends.</summary>
    private const int SecretLength = 20;
    private const int RecoveryCodeLength = 10;

    /// <summary>Letters and digits that are not mistaken for each other.</summary>
    private const string RecoveryLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretLength)).TrimEnd('=');

    public async Task<string?> FindPendingAsync(Guid accountId)
    {
        var pending = await authenticators.Query().Where(row => row.Id == accountId).Select(row => row.PendingSecret).FirstOrDefaultAsync();
        return pending is { } secret ? cipher.Open(secret, Authenticator.PendingCell(accountId)) : null;
    }

    /// <summary>Makes a pending secret and returns it.</summary>
    public async Task<string> BeginAsync(Guid accountId)
    {
        var secret = NewSecret();
        (await GetOrAddAsync(accountId)).Begin(cipher.Seal(secret, Authenticator.PendingCell(accountId)));
        return secret;
    }

    /// <summary>Enrols the pending secret when the code is its.</summary>
    /// <exception cref="BusinessRuleException">400: it is not; 409: no set-up has begun.</exception>
    public async Task ConfirmAsync(Guid accountId, string code, DateTime now)
    {
        var authenticator = await authenticators.FindAsync(accountId);
        if (authenticator?.PendingSecret is not { } pending)
        {
            throw new BusinessRuleException(IdentityErrorCodes.NoAuthenticator, RuleViolationKind.Conflict);
        }

        var secret = cipher.Open(pending, Authenticator.PendingCell(accountId));
        var step = AuthenticatorCheck.FindStep(secret, code, now)
            ?? throw new BusinessRuleException(IdentityErrorCodes.SetupCodeWrong) { Field = "SetupCode" };
        authenticator.Enrol(cipher.Seal(secret, Authenticator.SecretCell(accountId)), step, now);
    }

    /// <summary>Enrols a secret without proof: demo data and tests.</summary>
    public async Task EnrolAsync(Guid accountId, string secret, DateTime now) =>
        (await GetOrAddAsync(accountId)).Enrol(cipher.Seal(secret, Authenticator.SecretCell(accountId)), 0, now);

    /// <summary>The secret of an enrolled account; for the demo account's, which is printed.</summary>
    public async Task<string?> FindSecretAsync(Guid accountId)
    {
        var stored = await authenticators.Query().Where(row => row.Id == accountId).Select(row => row.Secret).FirstOrDefaultAsync();
        return stored is { } secret ? cipher.Open(secret, Authenticator.SecretCell(accountId)) : null;
    }

    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(Guid accountId)
    {
        await RemoveRecoveryCodesAsync(accountId);
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RandomNumberGenerator.GetString(RecoveryLetters, RecoveryCodeLength)).ToList();
        codes.ForEach(code => recoveryCodes.Add(new RecoveryCode(Guid.CreateVersion7(), accountId, check.HashRecoveryCode(accountId, code))));
        return [.. codes.Select(code => $"{code[..(RecoveryCodeLength / 2)]}-{code[(RecoveryCodeLength / 2)..]}")];
    }

    public Task RemoveRecoveryCodesAsync(Guid accountId) => recoveryCodes.Query().Where(row => row.AccountId == accountId).ExecuteDeleteAsync();

    public async Task RemoveAsync(Guid accountId)
    {
        await RemoveRecoveryCodesAsync(accountId);
        if (await authenticators.FindAsync(accountId) is { } authenticator)
        {
            authenticators.Remove(authenticator);
        }
    }

    private async Task<Authenticator> GetOrAddAsync(Guid accountId)
    {
        if (await authenticators.FindAsync(accountId) is { } known)
        {
            return known;
        }

        var made = new Authenticator(accountId);
        authenticators.Add(made);
        return made;
    }
}
