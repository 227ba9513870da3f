using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Accounts;

/// <summary>修改密码: the own password, by its old one and a fresh second factor (rule 9, AUTH-15).</summary>
internal sealed class PasswordAppService(
    IRepository<Account> accounts,
    PasswordForm form,
    SessionAppService sessions,
    IBackgroundJobManager jobs,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    /// <summary>Checks the form and hashes the new password; slow on purpose, so it runs before the transaction.</summary>
    public async Task<string> HashAsync(ChangePasswordInput input)
    {
        audit.About(nameof(Account), user.Id);
        user.DemandFreshFactor();
        return await form.HashAsync(await accounts.GetAsync(user.Id), user.PlaceName, input);
    }

    /// <summary>Keeps the new password, ends the other sessions, and has the account's phone told.</summary>
    public async Task ChangeAsync(string passwordHash, string sessionToken)
    {
        var account = await accounts.GetAsync(user.Id);
        account.ChangePassword(passwordHash, clock.UtcNow);
        await sessions.EndOthersAsync(account.Id, sessionToken, SessionEnd.CredentialsChanged);
        jobs.Enqueue<AccountNoticeJob>(AccountNoticeJob.Data(account.Id, SmsTemplates.PasswordChanged));
    }
}
