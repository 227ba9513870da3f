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
    /// <summary>A longer list is too long for a phone: it is looked through city by city.</summary>
    public const int MaximumShown = 30;

    /// <summary>The drafts that are no edits, the provinces in which people can file, and the agencies of one of them.</summary>
    /// <param name="provinceId">The province; null: the only one, or none chosen yet.</param>
    /// <param name="cityId">The city of whose agencies one is chosen; null: of all, or, where these are too many, none chosen yet.</param>
    /// <param name="school">A part of a school's name; null: all agencies.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="BusinessRuleException">400 beside <c>School</c>.</exception>
    public async Task<AgencyChoice> GetAsync(Guid? provinceId, Guid? cityId, string? school, CancellationToken cancellationToken)
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
        if (school is not null)
        {
            var hits = await schools.FindAsync(province.Id, school, cancellationToken);
            var names = hits.Rows.ToLookup(hit => hit.AgencyId, hit => hit.Name);
            var found = names.Select(hit => known.Single(agency => agency.Id == hit.Key)).ToList();
            return choice with { Offers = [.. (await OfferAsync(found)).Select(offer => offer with { Schools = [.. names[offer.Agency.Id]] })], HasMore = hits.HasMore };
        }

        var open = await filings.GetAgencyIdsAsync(province.Id, cancellationToken);
        var offering = known.Where(agency => agency.TakesApplications && open.Contains(agency.Id)).ToList();
        if (offering.Count > MaximumShown)
        {
            var cities = offering.Select(CityOf).ToHashSet();
            choice = choice with
            {
                Cities = [.. known.Where(agency => cities.Contains(agency.Id))],
                // One in which nobody files any more is still one.
                City = known.FirstOrDefault(agency => agency.Id == (cityId ?? (cities.Count == 1 ? cities.First() : null)) && CityOf(agency) == agency.Id),
            };
            offering = offering.FindAll(agency => CityOf(agency) == choice.City?.Id);
        }

        // A plan that was ended since its agency was found leaves none.
        return choice with { Offers = [.. (await OfferAsync(offering)).Where(offer => offer.Filings.Count > 0).OrderBy(offer => !offer.Filings[0].IsOpen)] };

        async Task<IEnumerable<AgencyOffer>> OfferAsync(List<AgencySummary> chosen)
        {
            if (chosen.Count == 0)
            {
                return [];
            }

            var reminded = await reminders.GetAsync(cancellationToken);
            var planned = (await filings.GetAsync([.. chosen.Select(agency => agency.Id)], cancellationToken)).ToLookup(filing => filing.AgencyId);
            return chosen.Select(agency => new AgencyOffer(
                agency,
                agency.TakesApplications
                    ? [.. planned[agency.Id].Select(filing => new FilingOffer(filing, filing.Window.Contains(drafts.Now), reminded.Contains(filing.Id))).OrderBy(offer => !offer.IsOpen).ThenBy(offer => offer.Filing.Window.Start)]
                    : []));
        }
    }

    /// <summary>The city that an agency belongs to; the agency itself where there is none between it and the province.</summary>
    private static Guid CityOf(AgencySummary agency) => agency.ParentId is { } parent && parent != agency.ProvinceId ? parent : agency.Id;
}

/// <summary>What can be chosen.</summary>
/// <param name="Drafts">What was begun.</param>
/// <param name="Provinces">Provinces in which an agency takes applications now or later.</param>
/// <param name="Province">The one whose agencies are shown; null before it is chosen.</param>
internal sealed record AgencyChoice(IReadOnlyList<ApplicationDraft> Drafts, IReadOnlyList<AgencySummary> Provinces, AgencySummary? Province)
{
    /// <summary>Its cities, and what lies right under the province, where it has too many agencies to show; empty where all are shown.</summary>
    public IReadOnlyList<AgencySummary> Cities { get; init; } = [];

    /// <summary>The city whose agencies are shown; null before it is chosen.</summary>
    public AgencySummary? City { get; init; }

    /// <summary>The agencies in which people can file, or those of the schools that were looked for.</summary>
    public IReadOnlyList<AgencyOffer> Offers { get; init; } = [];

    /// <summary>More schools have this part in their name.</summary>
    public bool HasMore { get; init; }
}

/// <summary>An agency.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Filings">Its 网报计划, the open ones first; none where it takes no applications.</param>
internal sealed record AgencyOffer(AgencySummary Agency, IReadOnlyList<FilingOffer> Filings)
{
    /// <summary>The schools by which it was found.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];
}

/// <summary>A 网报计划, open or still to begin.</summary>
internal sealed record FilingOffer(OpenFiling Filing, bool IsOpen, bool IsReminded);
