using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>An agency of a test's own: what is set or announced for it disturbs no other test.</summary>
internal sealed record TestAgency(Agency Agency)
{
    private static int count = Random.Shared.Next(500_000);

    public string Code => Agency.Code;

    /// <summary>A province, or an agency under <paramref name="parent"/>.</summary>
    public static async Task<TestAgency> AddAsync(ProductHost host, AgencyTier tier = AgencyTier.Province, TestAgency? parent = null)
    {
        var code = (97_000_000 + Interlocked.Increment(ref count)).ToString(CultureInfo.InvariantCulture);
        var agency = new Agency(Guid.CreateVersion7(), code, "测试机构" + code, "机构" + code, tier, parent?.Agency, "0000-1234567");
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<IRepository<Agency>>().Add(agency);
            return Task.FromResult(agency.Id);
        });
        return new TestAgency(agency);
    }

    /// <summary>A new user of the agency with the roles, signed in.</summary>
    public async Task<Browser> LogInAsync(ProductHost host, params string[] roles) =>
        await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, Code, roles));
}
