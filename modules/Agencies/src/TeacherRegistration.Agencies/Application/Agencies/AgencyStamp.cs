using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Agencies.Application.Agencies;

internal sealed class AgencyStamp(IRepository<Agency> agencies, ICurrentTenant tenant) : IAgencyStamp
{
    public Task RenewAsync(CancellationToken cancellationToken) =>
        RaiseAsync(agencies.Query().Where(agency => agency.Id == tenant.Id), cancellationToken);

    public Task RenewProvinceAsync(CancellationToken cancellationToken) =>
        RaiseAsync(agencies.Query().Where(agency => tenant.ProvinceId == null || agency.ProvinceId == tenant.ProvinceId), cancellationToken);

    private static Task<int> RaiseAsync(IQueryable<Agency> those, CancellationToken cancellationToken) =>
        those.ExecuteUpdateAsync(agency => agency.SetProperty(row => row.Stamp, row => row.Stamp + 1), cancellationToken);
}
