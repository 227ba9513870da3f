using Microsoft.AspNetCore.Identity;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>修改密码: the own password, by its old one (rule 9).</summary>
internal sealed class PasswordAppService(
    IRepository<Account> accounts,
    PasswordCheck passwords,
    IPasswordHasher<Account> hasher,
    SessionAppService sessions,
    IBackgroundJobManager jobs,
    ICurrentUser user,
    AuditScope audit)
{
    /// <summary>Checks the form and hashes the new password; slow on purpose, so it runs before the transaction.</summary>
    public async Task<string> HashAsync(ChangePasswordInput input)
    {
        audit.About(nameof(Account), user.Id);
        var account = await accounts.GetAsync(user.Id);
        if (!passwords.Verify(account, input.CurrentPassword))
        {
            throw new BusinessRuleException(IdentityErrorCodes.CurrentPasswordWrong) { Field = nameof(input.CurrentPassword) };
        }

        PasswordPolicy.Check(input.NewPassword, account.LoginName, nameof(input.NewPassword));
        if (input.NewPassword == input.CurrentPassword)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordUnchanged) { Field = nameof(input.NewPassword) };
        }

        if (input.NewPassword != input.RepeatedPassword)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PasswordsDiffer) { Field = nameof(input.RepeatedPassword) };
        }

        return hasher.HashPassword(account, input.NewPassword);
    }

    /// <summary>Keeps the new password, ends the other sessions, and has the account's phone told.</summary>
    public async Task ChangeAsync(string passwordHash, string sessionToken)
    {
        var account = await accounts.GetAsync(user.Id);
        account.ChangePassword(passwordHash);
        await sessions.EndOthersAsync(account.Id, sessionToken);
        jobs.Enqueue<PasswordChangedNoticeJob>(new Dictionary<string, string> { [PasswordChangedNoticeJob.AccountIdKey] = account.Id.ToString() });
    }
}
