using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Identity.Application.Applicants;

/// <summary>
/// Point and agency see to the account of an applicant who stands before them with the ID card: they bind it to the application, or enter the
/// phone that has changed (SPEC decision 26).
/// </summary>
internal sealed class ApplicantDeskAppService(
    IApplicationIntegrationService applications, ApplicantAccounts accounts, IPersonDirectory people, ApplicantPhones phones, ICurrentUser user, AuditScope audit)
{
    /// <summary>The account of the application's applicant. The caller records the reading.</summary>
    /// <exception cref="BusinessRuleException">404: the application is out of scope.</exception>
    public async Task<ApplicantDesk> GetAsync(Guid applicationId)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        var opened = await applications.GetCaseAsync(applicationId);
        var account = await accounts.FindAsync(opened.IdNumber);
        return new ApplicantDesk(
            opened.Name, opened.IdMask, account is null ? null : new ApplicantDeskAccount(account.Version, phones.Mask(account), account.PersonId is not null, account.TermsAcceptedAt, account.LastLoginAt));
    }

    /// <summary>
    /// 关联账号 and 更换手机号 in one: the account belongs to who has this phone, and shows the applications of the ID number. Whoever else
    /// registered with it knows a password that counts no more.
    /// </summary>
    /// <exception cref="BusinessRuleException">
    /// 400: no mobile number; 403: the second factor must be given anew; 404: out of scope, or there is no account; 409: changed by another.
    /// </exception>
    public async Task SettleAsync(Guid applicationId, long version, string? entered)
    {
        user.Demand(ApplicationsPermissions.Confirm);
        var phone = PhoneProof.CheckPhone(entered);
        var opened = await applications.GetCaseAsync(applicationId);
        var account = await accounts.FindAsync(opened.IdNumber) ?? throw BusinessRuleException.NotFound();
        audit.Reason = account.IdMask;
        user.DemandFreshFactor();
        if (account.Version != version)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        if (await phones.ChangeAsync(account, phone) && account.PersonId is null)
        {
            await people.ForgetEnteredAsync(account.Id);
        }

        account.Bind(await people.FindPersonAsync(applicationId));
    }
}

/// <summary>The applicant of a case and the account, if there is one.</summary>
internal sealed record ApplicantDesk(string Name, string IdMask, ApplicantDeskAccount? Account);

/// <summary>An applicant's account as staff see it.</summary>
internal sealed record ApplicantDeskAccount(long Version, string MaskedPhone, bool IsBound, DateTime? RegisteredAt, DateTime? LastLoginAt);
