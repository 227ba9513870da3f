using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Agencies.Application.Agencies;

internal sealed class AgencyStamp(IRepository<Agency> agencies, CurrentTenant tenant) : IAgencyStamp
{
    public Task RenewAsync(CancellationToken cancellationToken) => RenewAsync(agencies.Query().Where(agency => agency.Id == tenant.Id), cancellationToken);

    public Task RenewProvinceAsync(CancellationToken cancellationToken) =>
        RenewAsync(agencies.Query().Where(agency => tenant.ProvinceId == null || agency.ProvinceId == tenant.ProvinceId), cancellationToken);

    /// <summary>Raises the stamps of the agencies.</summary>
    public static Task<int> RaiseAsync(IQueryable<Agency> those, CancellationToken cancellationToken) =>
        those.ExecuteUpdateAsync(agency => agency.SetProperty(row => row.Stamp, row => row.Stamp + 1), cancellationToken);

    private async Task RenewAsync(IQueryable<Agency> those, CancellationToken cancellationToken)
    {
        await RaiseAsync(those, cancellationToken);
        tenant.LeaveMemory();
    }
}
