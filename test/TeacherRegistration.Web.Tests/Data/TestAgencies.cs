using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A province of a test's own with two cities and a county: what is done to it disturbs no other test.</summary>
internal sealed record TestAgencies(Agency Province, Agency City, Agency OtherCity, Agency County)
{
    private const int InAProvince = 99;

    /// <summary>The first two digits that an agency's code may have (GB/T 2260); a form takes no others.</summary>
    private static readonly int[] Divisions =
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65];

    private static int made;

    public static async Task<TestAgencies> AddAsync(ProductHost host)
    {
        var digits = NewProvince();
        var province = Make(digits + "0000", AgencyTier.Province, null);
        var city = Make(digits + "0100", AgencyTier.City, province);
        var otherCity = Make(digits + "0200", AgencyTier.City, province);
        var county = Make(digits + "0101", AgencyTier.County, city);
        await AddAsync(host, province, city, otherCity, county);
        return new TestAgencies(province, city, otherCity, county);
    }

    /// <summary>The first four digits of a province that nobody else has: 1101 to 6599. Real ones end in 00, the demo provinces begin with 99.</summary>
    public static string NewProvince()
    {
        var number = Interlocked.Increment(ref made) - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{Divisions[number / InAProvince]}{(number % InAProvince) + 1:00}");
    }

    public static Agency Make(string code, AgencyTier tier, Agency? superior) =>
        new(Guid.CreateVersion7(), code, $"测试{code}教育局", $"测试{code}", tier, superior, "0999-8888888");

    public static async Task AddAsync(ProductHost host, params Agency[] agencies)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Add test agencies";
        var repository = scope.ServiceProvider.GetRequiredService<IRepository<Agency>>();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            Array.ForEach(agencies, repository.Add);
            return Task.FromResult(agencies.Length);
        });
    }

    public static async Task<Agency?> FindAsync(ProductHost host, string code)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Agency>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == code);
    }

    public static async Task<Account?> FindAccountAsync(ProductHost host, string loginName)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Account>().AsNoTracking().FirstOrDefaultAsync(row => row.LoginName == loginName);
    }

    /// <summary>A platform administrator of the test's own, logged in.</summary>
    public static async Task<Browser> LogInAsPlatformAsync(ProductHost host) =>
        await (await StaffAccount.AddPlatformAsync(host, RoleNames.PlatformAdministrator)).LogInAsync(host.CreateBrowser());

    /// <summary>Puts the account's second factor a quarter of an hour and more back.</summary>
    public static async Task AgeFactorAsync(ProductHost host, StaffAccount account)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        var before = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.AddMinutes(-16);
        await scope.ServiceProvider.GetRequiredService<IRepository<Session>>().Query().Where(row => row.AccountId == account.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(it => it.FactorAt, before));
    }
}
