using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Tenancy;

public abstract class TenantIsolationTests(ProductHost host)
{
    [Fact]
    public async Task Query_WithoutATenant_FindsNothing()
    {
        await using var scope = host.Services.CreateAsyncScope();

        var points = await scope.ServiceProvider.GetRequiredService<IRepository<ConfirmationPoint>>().Query().ToListAsync();

        points.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("99990101", 3)]
    [InlineData("99990102", 2)]
    [InlineData("99980101", 1)]
    public async Task Query_WithATenant_FindsItsOwnRowsOnly(string code, int count)
    {
        await using var scope = await OpenAsync(code);

        var points = await scope.ServiceProvider.GetRequiredService<IRepository<ConfirmationPoint>>().Query().ToListAsync();

        // Other tests add points of their own beyond the demo data's, which end in 01, 02 and 03.
        points.Count(point => point.Code.StartsWith(code + "010", StringComparison.Ordinal)).ShouldBe(count);
        points.ShouldAllBe(point => point.Code.StartsWith(code));
    }

    [Fact]
    public async Task Insert_WithoutATenant_Throws()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.Add(MakePoint());

        await Should.ThrowAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Fact]
    public async Task Insert_ForAnotherTenant_Throws()
    {
        await using var scope = await OpenAsync("99990101");
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        var point = MakePoint();
        point.TenantId = await FindIdAsync("99980101");
        context.Add(point);

        await Should.ThrowAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Change_OfAnotherTenantsRow_Throws(EntityState state)
    {
        ConfirmationPoint foreign;
        await using (var other = await OpenAsync("99980101"))
        {
            foreign = await other.ServiceProvider.GetRequiredService<IRepository<ConfirmationPoint>>().Query().SingleAsync();
        }

        await using var scope = await OpenAsync("99990101");
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.Entry(foreign).State = state;

        await Should.ThrowAsync<TenantViolationException>(() => context.SaveChangesAsync());
    }

    private static ConfirmationPoint MakePoint() => new(Guid.CreateVersion7(), "999901010199", "测试点", "测试路1号", "0999-8888888");

    private async Task<AsyncServiceScope> OpenAsync(string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var agency = (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(code))!;
        return host.Services.CreateTenantScope(agency.Id, agency.ProvinceId);
    }

    private async Task<Guid> FindIdAsync(string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(code))!.Id;
    }
}

public sealed class TenantIsolationOnSqliteTests(SqliteHost host) : TenantIsolationTests(host);

public sealed class TenantIsolationOnMySqlTests(MySqlHost host) : TenantIsolationTests(host);
