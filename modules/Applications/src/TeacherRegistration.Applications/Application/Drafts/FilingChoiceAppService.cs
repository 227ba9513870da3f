using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>Begins an application with the agency and the 网报计划 that were chosen.</summary>
internal sealed class FilingChoiceAppService(DraftStore drafts, CarriedData carried, Filer filer, IApplicantProfile applicants, AuditScope audit)
{
    /// <summary>The last values that fill what is empty in the personal centre; null where nothing is. Outside a transaction.</summary>
    /// <exception cref="BusinessRuleException">409 as of <see cref="StartAsync"/>.</exception>
    public async Task<PersonalFile?> PrepareAsync(Guid applicationPlanId, RegistrationKind kind, CancellationToken cancellationToken)
    {
        var applicant = await applicants.GetAsync(cancellationToken);
        await DemandAsync(applicant, applicationPlanId, kind, cancellationToken);
        var centre = (await drafts.ReadAsync(applicant.AccountId)).File;
        return centre.HasGaps ? await carried.FindNewestAsync(centre, cancellationToken) : null;
    }

    /// <summary>Begins an application, or goes on with the one that was begun for the same 网报计划; returns the draft's id, or null where the account has just been bound to what was filed already.</summary>
    /// <exception cref="BusinessRuleException">409: the 网报计划 is not open, or a live application stands in the year.</exception>
    public async Task<Guid?> StartAsync(Guid applicationPlanId, RegistrationKind kind, PersonalFile? lastValues, CancellationToken cancellationToken)
    {
        var applicant = await applicants.GetAsync(cancellationToken);
        var filing = await DemandAsync(applicant, applicationPlanId, kind, cancellationToken);
        if (await applicants.TryBindAsync(cancellationToken))
        {
            return null;
        }

        if (lastValues is not null)
        {
            await drafts.ChangeAsync(applicant.AccountId, centre => centre.FilledFrom(lastValues));
        }

        // One is begun at a time in a year; what was entered stands in the personal centre.
        foreach (var former in (await drafts.GetAllAsync()).Where(draft => draft.BaseVersion is null && draft.PlanYear == filing.Year))
        {
            if (former.ApplicationPlanId == applicationPlanId && former.Kind == kind)
            {
                audit.About(nameof(ApplicationDraft), former.Id);
                return former.Id;
            }

            await drafts.RemoveAsync((await drafts.FindAsync(former.Id))!);
        }

        var draft = new ApplicationDraft(Guid.CreateVersion7(), applicant.AccountId, filing, kind, drafts.Now);
        audit.About(nameof(ApplicationDraft), draft.Id);
        drafts.Add(draft);
        return draft.Id;
    }

    private async Task<OpenFiling> DemandAsync(ApplicantProfile applicant, Guid applicationPlanId, RegistrationKind kind, CancellationToken cancellationToken)
    {
        var filing = await filer.DemandOpenAsync(applicationPlanId, kind, cancellationToken);
        await filer.DemandNoneLiveAsync(applicant, filing.Year);
        return filing;
    }
}
