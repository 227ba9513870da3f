using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Schools;
using TeacherRegistration.Applications.Application.WindowTexts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Drafts;

/// <summary>选择注册机构: which agencies take applications now or later, by province or by school.</summary>
internal sealed class AgencyChoiceAppService(
    IOpenFilings filings, IAgencyDirectory agencies, SchoolDirectory schools, OpeningReminderAppService reminders, DraftStore drafts)
{
    /// <summary>The drafts that are no edits, the provinces in which people can file, and the agencies of one of them.</summary>
    /// <param name="provinceId">The province; null: the only one, or none chosen yet.</param>
    /// <param name="school">A part of a school's name; null: all agencies.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BusinessRuleException">400 beside <c>School</c>.</exception>
    public async Task<AgencyChoice> GetAsync(Guid? provinceId, string? school, CancellationToken cancellationToken)
    {
        var own = (await drafts.GetAllAsync()).Where(draft => draft.BaseVersion is null).ToList();
        var taking = await filings.GetProvinceIdsAsync(cancellationToken);
        var provinces = (await agencies.GetProvincesAsync(cancellationToken)).Where(province => taking.Contains(province.Id) || province.Id == provinceId).ToList();
        var province = provinceId is null && provinces.Count == 1 ? provinces[0] : provinces.Find(row => row.Id == provinceId);
        var choice = new AgencyChoice(own, provinces, province);
        if (province is null)
        {
            return choice;
        }

        var known = await agencies.GetOfProvinceAsync(province.Id, cancellationToken);
        var reminded = await reminders.GetAsync(cancellationToken);
        var planned = (await filings.GetAsync(province.Id, cancellationToken)).ToLookup(filing => filing.AgencyId);
        if (school is null)
        {
            var all = known.Select(agency => Offer(agency, [])).Where(offer => offer.Filings.Count > 0).OrderBy(offer => !offer.Filings[0].IsOpen);
            return choice with { Offers = [.. all] };
        }

        var hits = await schools.FindAsync(province.Id, school, cancellationToken);
        var found = hits.Rows.GroupBy(hit => hit.AgencyId).Select(hit => Offer(known.Single(agency => agency.Id == hit.Key), [.. hit.Select(row => row.Name)]));
        return choice with { Offers = [.. found], HasMore = hits.HasMore };

        AgencyOffer Offer(AgencySummary agency, IReadOnlyList<string> names) => new(
            agency,
            names,
            agency.TakesApplications
                ? [.. planned[agency.Id].Select(filing => new FilingOffer(filing, filing.Window.Contains(drafts.Now), reminded.Contains(filing.Id))).OrderBy(offer => !offer.IsOpen).ThenBy(offer => offer.Filing.Window.Start)]
                : []);
    }
}

/// <summary>What can be chosen.</summary>
/// <param name="Drafts">What was begun.</param>
/// <param name="Provinces">Provinces in which an agency takes applications now or later.</param>
/// <param name="Province">The one whose agencies are shown; null before it is chosen.</param>
internal sealed record AgencyChoice(IReadOnlyList<ApplicationDraft> Drafts, IReadOnlyList<AgencySummary> Provinces, AgencySummary? Province)
{
    /// <summary>Its agencies: all in which people can file, or those of the schools that were looked for.</summary>
    public IReadOnlyList<AgencyOffer> Offers { get; init; } = [];

    /// <summary>More schools have this part in their name.</summary>
    public bool HasMore { get; init; }
}

/// <summary>An agency.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Schools">The schools by which it was found.</param>
/// <param name="Filings">Its 网报计划, the open ones first; none where it takes no applications.</param>
internal sealed record AgencyOffer(AgencySummary Agency, IReadOnlyList<string> Schools, IReadOnlyList<FilingOffer> Filings);

/// <summary>A 网报计划, open or still to begin.</summary>
internal sealed record FilingOffer(OpenFiling Filing, bool IsOpen, bool IsReminded);
