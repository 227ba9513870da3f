using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>选择注册机构: which agencies take applications now, and the begin of one with one of them.</summary>
internal sealed class FilingChoiceAppService(
    IOpenFilings filings, IAgencyDirectory agencies, DraftStore drafts, CarriedData carried, Filer filer, IApplicantProfile applicants, AuditScope audit)
{
    /// <summary>The drafts that are no edits, and the provinces with agencies that take applications now.</summary>
    public async Task<FilingChoice> GetAsync(Guid? provinceId, CancellationToken cancellationToken)
    {
        var own = (await drafts.GetAllAsync()).Where(draft => draft.BaseVersion is null).ToList();
        var withOpen = await filings.GetProvinceIdsAsync(cancellationToken);
        var provinces = (await agencies.GetProvincesAsync(cancellationToken)).Where(province => withOpen.Contains(province.Id) || province.Id == provinceId).ToList();
        var shown = provinceId ?? (provinces.Count == 1 ? provinces[0].Id : null);
        if (shown is not { } one)
        {
            return new FilingChoice(own, provinces, null, []);
        }

        var byAgency = (await filings.GetAsync(one, cancellationToken)).ToLookup(filing => filing.AgencyId);
        var rows = (await agencies.GetOfProvinceAsync(one, cancellationToken))
            .Where(agency => agency.TakesApplications && byAgency.Contains(agency.Id))
            .SelectMany(agency => byAgency[agency.Id].Select(filing => new FilingOffer(agency, filing)));
        return new FilingChoice(own, provinces, provinces.Find(province => province.Id == one), [.. rows]);
    }

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
            await drafts.WriteAsync(applicant.AccountId, (await drafts.ReadAsync(applicant.AccountId)).File.FilledFrom(lastValues));
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

/// <summary>What can be chosen.</summary>
/// <param name="Drafts">What was begun.</param>
/// <param name="Provinces">Provinces in which an agency takes applications.</param>
/// <param name="Province">The one whose agencies are shown; null before it is chosen.</param>
/// <param name="Offers">Its open 网报计划, agency by agency.</param>
internal sealed record FilingChoice(IReadOnlyList<ApplicationDraft> Drafts, IReadOnlyList<AgencySummary> Provinces, AgencySummary? Province, IReadOnlyList<FilingOffer> Offers);

/// <summary>An open 网报计划 and its agency.</summary>
internal sealed record FilingOffer(AgencySummary Agency, OpenFiling Filing);
