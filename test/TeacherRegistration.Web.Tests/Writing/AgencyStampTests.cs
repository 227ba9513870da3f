using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Writing;

/// <summary>Whoever raises an agency's stamp holds its lock, and then sees what others have changed before (decision 0021).</summary>
public abstract class AgencyStampTests(ProductHost host)
{
    private const long ReadWithTheSession = 1;

    [Fact]
    public async Task Renew_LetsTheRequestReadRowsAndNotWhatWasKept()
    {
        var county = await TestCounty.AddAsync(host);
        await using var request = host.Services.CreateAsyncScope();
        var services = request.ServiceProvider;
        services.GetRequiredService<CurrentTenant>().Set(county.Id, Guid.CreateVersion7(), ReadWithTheSession);
        services.GetRequiredService<AuditScope>().Operation = "Test of the stamp";
        var directory = services.GetRequiredService<IAgencyDirectory>();
        var before = await directory.GetPointsAsync();
        await RemovePointAsync(county);

        var kept = await directory.GetPointsAsync();
        var underTheLock = await services.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            await services.GetRequiredService<IAgencyStamp>().RenewAsync();
            return await directory.GetPointsAsync();
        });

        before.ShouldHaveSingleItem();
        kept.ShouldHaveSingleItem();
        underTheLock.ShouldBeEmpty();
    }

    /// <summary>As another request does, after this one has read its session.</summary>
    private async Task RemovePointAsync(TestCounty county)
    {
        await using var scope = host.Services.CreateTenantScope(county.Id, Guid.CreateVersion7());
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<ConfirmationPoint>>().Query().Where(row => row.Id == county.PointId).ExecuteDeleteAsync();
    }
}

public sealed class AgencyStampOnSqliteTests(SqliteHost host) : AgencyStampTests(host);

public sealed class AgencyStampOnMySqlTests(MySqlHost host) : AgencyStampTests(host);
