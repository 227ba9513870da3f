using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A county of a test's own, with one point and one administrator: what is done to its users and roles disturbs no other test.</summary>
internal sealed record TestCounty(ProductHost Host, Guid Id, string Code, Guid PointId, StaffAccount Administrator)
{
    public const string PointName = "测试点";

    public static async Task<TestCounty> AddAsync(ProductHost host)
    {
        var county = (await TestAgencies.AddAsync(host)).County;
        var pointId = Guid.CreateVersion7();
        await using (var scope = host.Services.CreateTenantScope(county.Id, county.ProvinceId))
        {
            await AddRowAsync(scope.ServiceProvider, new ConfirmationPoint(pointId, county.Code + "0101", PointName, "测试路1号", "0999-8888888"));
        }

        return new TestCounty(host, county.Id, county.Code, pointId, await StaffAccount.AddToAsync(host, county.Code, [RoleNames.AgencyAdministrator], pointId: null, "管理员"));
    }

    public Task<Browser> SignInAsync() => Administrator.LogInAsync(Host.CreateBrowser());

    public Task<StaffAccount> AddUserAsync(params string[] roles) => AddUserAsync("测试", roles);

    public Task<StaffAccount> AddUserAsync(string name, string[] roles) =>
        StaffAccount.AddToAsync(Host, Code, roles, roles.Contains(RoleNames.ConfirmationUser) ? PointId : null, name);

    /// <summary>The account as it stands in the database.</summary>
    public async Task<Account> ReadAsync(Guid id)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().SingleAsync(row => row.Id == id);
    }

    public async Task<Account?> FindAsync(string loginName)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().FirstOrDefaultAsync(row => row.LoginName == loginName);
    }

    /// <summary>Takes the administrator's account away, as if there had never been one.</summary>
    public async Task RemoveAdministratorAsync()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await scope.ServiceProvider.GetRequiredService<IRepository<Account>>().Query().Where(row => row.Id == Administrator.Id).ExecuteDeleteAsync();
    }

    private static Task<bool> AddRowAsync<T>(IServiceProvider services, T row)
        where T : Entity => services.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            services.GetRequiredService<IRepository<T>>().Add(row);
            return Task.FromResult(true);
        });
}
