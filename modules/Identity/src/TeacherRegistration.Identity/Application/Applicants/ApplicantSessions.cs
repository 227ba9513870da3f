using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>Signs an applicant in whose phone has been proved, within the caller's unit of work.</summary>
internal sealed class ApplicantSessions(LoginAttempts attempts, SessionAppService sessions, ApplicantBinding binding, LoginJournal journal, AuditScope audit)
{
    public async Task<LoginResult> OpenAsync(LoginAttempt proved, Account account, LoginClient client)
    {
        audit.About(nameof(Account), account.Id);
        await attempts.UseAsync(proved);
        await binding.BindAsync(account);
        var session = await sessions.OpenAsync(account, SecondFactor.Sms, client);
        return new LoginResult(session, await journal.RememberAsync(account.Id, SecondFactor.Sms, client), Detour: null);
    }
}
