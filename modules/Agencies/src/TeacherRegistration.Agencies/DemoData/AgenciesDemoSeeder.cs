using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Agencies.Domain.Agencies;
using TeacherRegistration.Agencies.Domain.Points;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Modules;
using TeacherRegistration.Framework.Tenancy;

namespace TeacherRegistration.Agencies.DemoData;

/// <summary>The invented provinces 测试六省 and 测试七省 (SPEC §8).</summary>
internal sealed class AgenciesDemoSeeder : IDemoSeeder
{
    private const string Phone = "0999-8888888";

    public int Order => 10;

    public async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var sixth = Make("99990000", "测试六省教育厅", "测试六省", AgencyTier.Province, null);
        var sixthCity = Make("99990100", "测试六省一市教育局", "测试六省一市", AgencyTier.City, sixth);
        var firstCounty = Make("99990101", "测试六省一市一县教育和体育局", "测试六省一市一县", AgencyTier.County, sixthCity);
        var secondCounty = Make("99990102", "测试六省一市二县教育和体育局", "测试六省一市二县", AgencyTier.County, sixthCity);
        var seventh = Make("99980000", "测试七省教育厅", "测试七省", AgencyTier.Province, null);
        var seventhCity = Make("99980100", "测试七省一市教育局", "测试七省一市", AgencyTier.City, seventh);
        var seventhCounty = Make("99980101", "测试七省一市一县教育局", "测试七省一市一县", AgencyTier.County, seventhCity);

        await using (var scope = services.CreateAsyncScope())
        {
            await AddAsync(scope.ServiceProvider, [sixth, sixthCity, firstCounty, secondCounty, seventh, seventhCity, seventhCounty], cancellationToken);
        }

        await SeedPointsAsync(services, firstCounty, ["确认点一", "确认点二", "确认点三"], cancellationToken);
        await SeedPointsAsync(services, secondCounty, ["确认点一", "确认点二"], cancellationToken);
        await SeedPointsAsync(services, seventhCounty, ["确认点一"], cancellationToken);
    }

    private static Agency Make(string code, string name, string shortName, AgencyTier tier, Agency? parent) =>
        new(Guid.CreateVersion7(), code, name, shortName, tier, parent, Phone);

    private static async Task SeedPointsAsync(IServiceProvider services, Agency agency, string[] names, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var points = names.Select((name, index) => new ConfirmationPoint(Guid.CreateVersion7(), $"{agency.Code}{0101 + index:0000}", new PointDetails
        {
            Name = name,
            Address = $"{agency.ShortName}教育路{index + 1}号政务服务大厅",
            Directions = $"乘 {index + 1} 路公交到教育路站下车,步行 200 米;从大厅南门进,上二楼 {index + 1} 号窗口。",
            OpeningHours = "周一至周五 8:30–12:00,14:00–17:30",
            ContactPerson = index == 0 ? "王老师" : "李老师",
            Phone = Phone,
            DailyCapacity = 60,
            Precautions = "请携带身份证、教师资格证书原件、聘用合同和学校盖章的申请表一式两份,在安排的时间内到确认点办理。",
        }));
        await AddAsync(scope.ServiceProvider, [.. points], cancellationToken);
    }

    private static async Task AddAsync<T>(IServiceProvider services, IReadOnlyList<T> entities, CancellationToken cancellationToken)
        where T : Entity
    {
        services.GetRequiredService<AuditScope>().Operation = "Seed demo agencies";
        var repository = services.GetRequiredService<IRepository<T>>();
        await services.GetRequiredService<IUnitOfWork>().RunAsync(
            () =>
            {
                foreach (var entity in entities)
                {
                    repository.Add(entity);
                }

                return Task.FromResult(entities.Count);
            },
            cancellationToken: cancellationToken);
    }
}
