using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;

namespace TeacherRegistration.Plans.DemoData;

/// <summary>Plans of the current year with windows around today (SPEC §8), and the national checklist as each province's first policy.</summary>
internal sealed class PlansDemoSeeder(TimeProvider timeProvider) : IDemoSeeder
{
    private const string ApplicationPlanName = "2026年第一批网报";
    private const string Seeder = "演示数据";
    private const string Eligibility = "全县公办中小学、幼儿园、中等职业学校在编在岗教师";
    private const int DailyCapacity = 60;
    private const string Precautions = """
        1. 请携带身份证、教师资格证书、聘用合同原件,申请表一式2份(双面打印,学校签章齐全)。
        2. 定期注册人员另带各年度考核证明和培训学时证明;首次注册人员另带试用期考核证明。
        3. 由学校集中报送的,请学校经办人按花名册顺序整理材料。
        4. 周末和法定节假日不办理。
        """;

    /// <summary>Points with another window than the usual one: first and last day counted from today.</summary>
    private static readonly Dictionary<string, (int From, int To)> OtherWindows = new()
    {
        ["999901010103"] = (-20, -2),
        ["999901020102"] = (3, 15),
    };

    public int Order => 30;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        foreach (var code in new[] { "99990000", "99980000" })
        {
            var policy = new Policy(Guid.CreateVersion7(), 1, PolicyContent.National);
            policy.Publish(timeProvider.GetUtcNow().UtcDateTime);
            await RunAsync(services, code, (scope, _) => Task.FromResult(Add(scope, policy) + Add(scope, MakeProvincePlan())), cancellationToken);
        }

        foreach (var code in new[] { "99990101", "99990102", "99980101" })
        {
            await RunAsync(services, code, SeedPlansAsync, cancellationToken);
        }
    }

    private static async Task RunAsync(
        IServiceProvider services, string agencyCode, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        await using var directory = services.CreateAsyncScope();
        var agency = (await directory.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindByCodeAsync(agencyCode, cancellationToken))!;
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Seed demo plans";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() => work(scope.ServiceProvider, cancellationToken), cancellationToken: cancellationToken);
    }

    private int Year => BeijingTime.FromUtc(timeProvider.GetUtcNow().UtcDateTime).Year;

    private ProvincePlan MakeProvincePlan()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Year}年全省教师资格定期注册");
        var plan = new ProvincePlan(Guid.CreateVersion7(), Year, name, new PlanWindows(Days(-45, 90), Days(10, 35), Days(25, 50), Days(40, 75)));
        plan.Publish(Seeder, timeProvider.GetUtcNow().UtcDateTime);
        return plan;
    }

    private async Task<int> SeedPlansAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var year = Year;
        var name = string.Create(CultureInfo.InvariantCulture, $"{year}年教师资格定期注册");
        var plan = new RegistrationPlan(Guid.CreateVersion7(), year, name, new PlanWindows(Days(-30, 75), Days(16, 30), Days(31, 45), Days(46, 60)));
        plan.Publish(Seeder, timeProvider.GetUtcNow().UtcDateTime);
        var filing = new ApplicationPlan(
            Guid.CreateVersion7(), plan.Id, new ApplicationPlanContent(ApplicationPlanName, Days(-30, 10), RegistrationKinds.First | RegistrationKinds.Renewal, Eligibility));
        Add(scope, plan);
        Add(scope, filing);
        foreach (var point in await scope.GetRequiredService<IAgencyDirectory>().GetPointsAsync(cancellationToken))
        {
            var (from, to) = OtherWindows.GetValueOrDefault(point.Code, (-20, 15));
            var content = new ArrangementContent(Days(from, to), $"{point.Name}辖区内各中小学、幼儿园在编在岗教师", PersonScope.Everybody, DailyCapacity, [], Precautions);
            Add(scope, new PointArrangement(Guid.CreateVersion7(), filing.Id, point.Id, content));
        }

        return 1;
    }

    private static int Add<T>(IServiceProvider scope, T entity)
        where T : Entity
    {
        scope.GetRequiredService<IRepository<T>>().Add(entity);
        return 1;
    }

    /// <summary>From 08:30 of the first day to 17:30 of the last, counted from today in Beijing.</summary>
    private TimeWindow Days(int from, int to)
    {
        var today = BeijingTime.FromUtc(timeProvider.GetUtcNow().UtcDateTime).Date;
        return new TimeWindow(
            BeijingTime.ToUtc(today.AddDays(from).AddHours(8.5)), BeijingTime.ToUtc(today.AddDays(to).AddHours(17.5)));
    }
}
