using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Applications.Application.Acceptance;

/// <summary>The agencies that a case may belong to instead of the current one: those of the same province that take applications.</summary>
internal sealed class RightAgencies(IAgencyDirectory agencies)
{
    public Task<AgencySummary> GetOwnAsync(CancellationToken cancellationToken = default) => agencies.GetCurrentAsync(cancellationToken);

    public async Task<IReadOnlyList<AgencySummary>> GetChoicesAsync(CancellationToken cancellationToken = default)
    {
        var own = await GetOwnAsync(cancellationToken);
        return [.. (await agencies.GetOfProvinceAsync(own.ProvinceId, cancellationToken)).Where(agency => agency.Id != own.Id && agency.TakesApplications)];
    }

    /// <summary>The one of that code, else of that name: names may be the same, and a person's data must not go to another agency.</summary>
    /// <exception cref="BusinessRuleException">400 beside the field: there is none, or several have the name.</exception>
    public async Task<AgencySummary> GetAsync(string codeOrName, CancellationToken cancellationToken = default)
    {
        var choices = await GetChoicesAsync(cancellationToken);
        if (choices.FirstOrDefault(agency => agency.Code == codeOrName) is { } byCode)
        {
            return byCode;
        }

        return choices.Where(agency => codeOrName == agency.Name || codeOrName == agency.ShortName).Take(2).ToList() is [var only]
            ? only
            : throw new BusinessRuleException(ApplicationsErrorCodes.NoSuchAgency) { Field = "RightAgencyCode" };
    }
}
