using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>What must be right about the fields of a new password.</summary>
internal sealed class PasswordForm(PasswordHashing hashing, PasswordRules rules, LoginThrottle throttle)
{
    /// <summary>The new password's hash.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field at fault; 429 after many wrong tries of the current password.</exception>
    public async Task<string> HashAsync(Account account, string placeName, ChangePasswordInput input)
    {
        await throttle.CountCurrentPasswordAsync(account.Id);
        var verdict = await hashing.InTurnAsync(() => Task.FromResult(hashing.Verify(account, input.CurrentPassword)));
        if (verdict == PasswordVerificationResult.Failed)
        {
            throw new BusinessRuleException(IdentityErrorCodes.CurrentPasswordWrong) { Field = nameof(input.CurrentPassword) };
        }

        await throttle.ForgetCurrentPasswordAsync(account.Id);
        if (input.NewPassword == input.CurrentPassword)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordUnchanged) { Field = nameof(input.NewPassword) };
        }

        return await HashNewAsync(account, input.NewPassword, input.RepeatedPassword, placeName);
    }

    /// <summary>The hash of a new password that was typed twice.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field at fault.</exception>
    public Task<string> HashNewAsync(Account account, string password, string repeated, params IReadOnlyList<string> contextWords)
    {
        Check(account, password, repeated, contextWords);
        return HashAsync(password);
    }

    /// <summary>What must be right about a new password that was typed twice; costs nothing, so that it comes before the hash.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field at fault.</exception>
    public void Check(Account account, string password, string repeated, params IReadOnlyList<string> contextWords)
    {
        rules.Check(account, password, nameof(ChangePasswordInput.NewPassword), contextWords);
        if (password != repeated)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordsDiffer) { Field = nameof(ChangePasswordInput.RepeatedPassword) };
        }
    }

    public Task<string> HashAsync(string password) => hashing.InTurnAsync(() => Task.FromResult(hashing.Hash(password)));
}
