using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Application.Divisions;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Application.Agencies;

/// <summary>The tree of agencies, one level at a time, and what its pages show.</summary>
internal sealed class AgencyQueryAppService(IRepository<Agency> agencies, PlatformGuard guard)
{
    /// <summary>The level below an agency, or the provinces.</summary>
    public async Task<AgencyPage> OpenAsync(Guid? under, int page)
    {
        guard.Demand();
        var path = new List<AgencyRow>();
        for (var id = under; id is { } current;)
        {
            var above = await FindAsync(current);
            path.Insert(0, above.Row);
            id = above.SuperiorId;
        }

        return await PageAsync(agencies.Query().Where(agency => agency.ParentId == under), path, page);
    }

    /// <summary>All agencies whose code begins with the digits, or whose name contains the text.</summary>
    public async Task<AgencyPage> SearchAsync(string text, int page)
    {
        guard.Demand();
        var words = PlainText.Clean(text, "Search");
        if (words.Length > Agency.MaximumNameLength)
        {
            throw new BusinessRuleException(AgenciesErrorCodes.TooLong, RuleViolationKind.Invalid, Agency.MaximumNameLength) { Field = "Search" };
        }

        var found = words.All(char.IsAsciiDigit)
            ? agencies.Query().Where(agency => agency.Code.StartsWith(words))
            : agencies.Query().Where(agency => agency.Name.Contains(words) || agency.ShortName.Contains(words));
        return await PageAsync(found, [], page);
    }

    public async Task<AgencyDetailsDto> GetAsync(Guid id)
    {
        guard.Demand();
        return await FindAsync(id);
    }

    /// <summary>The divisions under the superior that have no agency there yet.</summary>
    public async Task<IReadOnlyList<DivisionChoice>> GetDivisionsAsync(Guid? superiorId)
    {
        guard.Demand();
        var superior = superiorId is { } id ? await agencies.Query().FirstOrDefaultAsync(agency => agency.Id == id) ?? throw BusinessRuleException.NotFound() : null;
        var taken = await agencies.Query().Where(agency => agency.ParentId == superiorId).Select(agency => agency.Code).ToListAsync();
        return [.. DivisionList.Under(superior).Where(choice => !taken.Contains(choice.AgencyCode))];
    }

    private async Task<AgencyDetailsDto> FindAsync(Guid id) =>
        await agencies.Query().Where(agency => agency.Id == id)
            .Select(agency => new AgencyDetailsDto(
                new AgencyRow(
                    agency.Id, agency.Code, agency.Name, agency.ShortName, agency.Tier, agency.ReviewTiers, agency.State,
                    agencies.Query().Count(below => below.ParentId == agency.Id),
                    agencies.Query().Where(above => above.Id == agency.ParentId).Select(above => above.ShortName).FirstOrDefault()),
                agency.ParentId,
                agency.Phone,
                agency.StateReason,
                agency.Version))
            .FirstOrDefaultAsync()
            ?? throw BusinessRuleException.NotFound();

    private async Task<AgencyPage> PageAsync(IQueryable<Agency> found, IReadOnlyList<AgencyRow> path, int page)
    {
        var total = await found.CountAsync();
        var number = Math.Clamp(page, 1, Math.Max(1, (total + AgencyPage.Size - 1) / AgencyPage.Size));
        var rows = await found.OrderBy(agency => agency.Code)
            .Skip((number - 1) * AgencyPage.Size)
            .Take(AgencyPage.Size)
            .Select(agency => new AgencyRow(
                agency.Id, agency.Code, agency.Name, agency.ShortName, agency.Tier, agency.ReviewTiers, agency.State,
                agencies.Query().Count(below => below.ParentId == agency.Id),
                agencies.Query().Where(above => above.Id == agency.ParentId).Select(above => above.ShortName).FirstOrDefault()))
            .ToListAsync();
        return new AgencyPage(path, rows, total, number);
    }
}
