using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Plans.Domain;
using TeacherRegistration.Plans.Domain.ApplicationPlans;
using TeacherRegistration.Plans.Domain.Policies;
using TeacherRegistration.Plans.Domain.ProvincePlans;
using TeacherRegistration.Plans.Domain.RegistrationPlans;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>A province of a test's own with its published plan and policy, and a county under it with points that can work.</summary>
internal sealed record TestPlans(ProductHost Host, TestAgency Province, TestAgency County, DateTime Start, IReadOnlyList<Guid> Points)
{
    public const string FilingName = "第一批网报";

    /// <summary>A Monday, 08:30 in Beijing.</summary>
    public static readonly DateTime Later = new(2031, 9, 1, 0, 30, 0, DateTimeKind.Utc);

    /// <summary>Work 0–120, reviews 61–80, 81–100, 101–120, in days from the start.</summary>
    public PlanWindows Windows => new(Days(0, 120), Days(61, 80), Days(81, 100), Days(101, 120));

    /// <summary>Ten days shorter than the province's.</summary>
    public PlanWindows Shorter => Windows with { Work = Days(0, 110), FinalReview = Days(101, 110) };

    public int Year => BeijingTime.FromUtc(Start).Year;

    /// <summary>So many days from the start, in the form's words.</summary>
    public string Local(int day, int seconds = 0) => BeijingTime.FromUtc(Start.AddDays(day).AddSeconds(seconds)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    public TimeWindow Days(int from, int to) => new(Start.AddDays(from), Start.AddDays(to));

    /// <summary>Plans of 2031, or running ones where <paramref name="running"/> is set: they began 40 days ago.</summary>
    public static async Task<TestPlans> AddAsync(ProductHost host, int points = 2, bool running = false)
    {
        var province = await TestAgency.AddAsync(host);
        var county = await TestAgency.AddAsync(host, AgencyTier.County, province);
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var start = running ? now.Date.AddDays(-40).AddMinutes(30) : Later;
        var made = new TestPlans(host, province, county, start, [.. Enumerable.Range(0, points).Select(_ => Guid.CreateVersion7())]);
        var plan = new ProvincePlan(Guid.CreateVersion7(), made.Year, "全省计划", made.Windows);
        plan.Publish("测试", now);
        var policy = new Policy(Guid.CreateVersion7(), 1, PolicyContent.National);
        policy.Publish(now);
        await RunAsync(host, province, plan, policy);
        await RunAsync(host, county, [.. made.Points.Select((id, index) => new ConfirmationPoint(id, $"{county.Code}{index + 101:0000}", NameOf(index), "测试路1号", "0999-8888888"))]);
        return made;
    }

    public static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"测试点{index + 1:000}");

    public Task<Browser> LogInAsync() => County.LogInAsync(Host, RoleNames.RegistrationUser);

    /// <summary>A user for each point, so that the check finds none missing; the users.</summary>
    public async Task<IReadOnlyList<StaffAccount>> AddUsersAsync()
    {
        var users = new List<StaffAccount>();
        foreach (var point in Points)
        {
            users.Add(await StaffAccount.AddToAsync(Host, County.Code, [RoleNames.ConfirmationUser], point));
        }

        return users;
    }

    /// <summary>A plan with one 网报计划 (days 0–40) that arranges every point from day 20 on.</summary>
    public async Task<(Guid Plan, Guid Filing, IReadOnlyList<Guid> Arrangements)> AddPlanAsync(bool published, string precautions = "带身份证", PlanWindows? windows = null, int confirmEnd = 50, int? year = null)
    {
        var plan = new RegistrationPlan(Guid.CreateVersion7(), year ?? Year, $"{year ?? Year}年县计划", windows ?? Windows);
        if (published)
        {
            plan.Publish("测试", Start);
        }

        var filing = new ApplicationPlan(Guid.CreateVersion7(), plan.Id, new ApplicationPlanContent(FilingName, Days(0, 40), RegistrationKinds.First | RegistrationKinds.Renewal, ""));
        var arrangements = Points.Select(point => new PointArrangement(
            Guid.CreateVersion7(), filing.Id, point, new ArrangementContent(Days(20, confirmEnd), "全体", PersonScope.Everybody, DailyCapacity: 10, [], precautions))).ToList();
        await RunAsync(Host, County, [plan, filing, .. arrangements]);
        return (plan.Id, filing.Id, [.. arrangements.Select(row => row.Id)]);
    }

    /// <summary>The row as it is stored.</summary>
    public async Task<T> ReadAsync<T>(Guid id)
        where T : Entity
    {
        await using var scope = Host.Services.CreateTenantScope(County.Agency.Id, County.Agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<IRepository<T>>().Query().SingleAsync(row => row.Id == id);
    }

    public static async Task RunAsync(ProductHost host, TestAgency agency, params Entity[] rows)
    {
        await using var scope = host.Services.CreateTenantScope(agency.Agency.Id, agency.Agency.ProvinceId);
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Add test plans";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().AddRange(rows);
            return Task.FromResult(true);
        });
    }
}
