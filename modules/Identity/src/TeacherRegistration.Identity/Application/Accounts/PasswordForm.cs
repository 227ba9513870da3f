using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>What must be right about the three fields of a changed password.</summary>
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
        rules.Check(account, input.NewPassword, nameof(input.NewPassword), placeName);
        if (input.NewPassword == input.CurrentPassword)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordUnchanged) { Field = nameof(input.NewPassword) };
        }

        if (input.NewPassword != input.RepeatedPassword)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordsDiffer) { Field = nameof(input.RepeatedPassword) };
        }

        return await hashing.InTurnAsync(() => Task.FromResult(hashing.Hash(input.NewPassword)));
    }
}
