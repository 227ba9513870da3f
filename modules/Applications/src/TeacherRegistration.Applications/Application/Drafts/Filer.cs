using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>Whether the signed-in applicant may file, and where.</summary>
internal sealed class Filer(
    IRepository<Person> people, IOpenFilings filings, FilingAppService filing, IAgencyDirectory agencies, IColumnCipher cipher, ICurrentUser user, IRequestClock clock)
{
    /// <exception cref="BusinessRuleException">409: the 网报计划 is not open, its agency does not work, or it is not for this kind of registration.</exception>
    public async Task<OpenFiling> DemandOpenAsync(Guid applicationPlanId, RegistrationKind kind, CancellationToken cancellationToken)
    {
        var open = await filings.FindAsync(applicationPlanId, cancellationToken);
        if (open is null || !open.Window.Contains(clock.UtcNow) || await agencies.FindAsync(open.AgencyId, cancellationToken) is not { TakesApplications: true })
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FilingClosed, RuleViolationKind.Conflict);
        }

        return open.Kinds.Contains(kind) ? open : throw new BusinessRuleException(ApplicationsErrorCodes.KindNotOffered, RuleViolationKind.Conflict);
    }

    /// <summary>
    /// Until the unit of work ends, of those who file in the 网报计划 at once one after another gets a number, and nobody deletes it or an arrangement of it.
    /// </summary>
    public Task HoldAsync(Guid applicationPlanId, CancellationToken cancellationToken) => filings.HoldAsync(applicationPlanId, cancellationToken);

    /// <summary>The rule of one live application a year, for an account that is bound; what stands under another's ID number is not said (SPEC decision 26).</summary>
    /// <exception cref="BusinessRuleException">409 (rule 107).</exception>
    public async Task DemandNoneLiveAsync(ApplicantProfile applicant, int planYear)
    {
        if (user.PersonId is not null && (await filing.FindLiveAsync([applicant.IdNumber], planYear)).Count > 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FiledThisYear, RuleViolationKind.Conflict, planYear);
        }
    }

    /// <exception cref="BusinessRuleException">
    /// 409: something stands under the ID number that this account must not take over by filing once more (SPEC decision 26), or a live application
    /// stands in the year (rule 107).
    /// </exception>
    public async Task DemandMayFileAsync(ApplicantProfile applicant, int planYear)
    {
        var hash = BlindIndexes.OfIdNumber(cipher, applicant.IdNumber);
        if (user.PersonId is null && await people.Query().AnyAsync(person => person.IdHash == hash))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.FilingUnbound, RuleViolationKind.Conflict);
        }

        await DemandNoneLiveAsync(applicant, planYear);
    }
}
