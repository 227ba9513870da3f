using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.AgencyCodes;

namespace TeacherRegistration.Identity.Application.AgencyCodes;

/// <summary>The agency's administrator issues a one-time code for a person who gets no text message.</summary>
internal sealed class AgencyCodeAppService(
    HelpedAccounts helped,
    IRepository<AgencyCode> codes,
    AgencyCodeCheck check,
    IBackgroundJobManager jobs,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    /// <summary>Whom the code would be for.</summary>
    public Task<HelpedAccount> GetAsync(Guid accountId) => helped.GetAsync(accountId);

    /// <summary>Issues the code and returns it: it is shown once and kept as a hash; one that was issued before no longer counts.</summary>
    public async Task<string> IssueAsync(Guid accountId, string? reason)
    {
        audit.About(nameof(Account), accountId);
        var account = await helped.GetAsync(accountId);
        user.DemandFreshFactor();
        var cleaned = PlainText.Clean(reason, "Reason");
        if (cleaned.Length is 0 or > AgencyCode.MaximumReasonLength)
        {
            throw new BusinessRuleException(IdentityErrorCodes.ReasonLength, RuleViolationKind.Invalid, AgencyCode.MaximumReasonLength) { Field = "Reason" };
        }

        audit.Reason = cleaned;
        var (id, code) = (Guid.CreateVersion7(), AgencyCodeCheck.New());
        codes.Add(new AgencyCode(id, account.Id, check.Hash(id, code), user.Id, user.DisplayName, cleaned, clock.UtcNow));
        jobs.Enqueue<AccountNoticeJob>(AccountNoticeJob.Data(account.Id, Framework.Contracts.Sms.SmsTemplates.AgencyCodeIssued));
        return code;
    }
}
