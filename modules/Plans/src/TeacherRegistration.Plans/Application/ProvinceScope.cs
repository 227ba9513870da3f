using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;

namespace TeacherRegistration.Plans.Application;

/// <summary>Who writes for a whole province: the provincial administrator, in the agency of the first tier.</summary>
internal sealed class ProvinceScope(IAgencyDirectory agencies, ICurrentUser user)
{
    /// <summary>The id of the current agency, which is a province.</summary>
    /// <exception cref="BusinessRuleException">403: without the permission; 404: the agency is no province.</exception>
    public async Task<Guid> DemandAsync(string permission)
    {
        user.Demand(permission);
        var agency = await agencies.GetCurrentAsync();
        return agency.Tier == AgencyTier.Province ? agency.Id : throw BusinessRuleException.NotFound();
    }
}
