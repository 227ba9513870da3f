using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>How often the texts of a month are counted.</summary>
public abstract class SmsQuotaTests(ProductHost host)
{
    /// <summary>Nobody is close to it who has sent nothing yet.</summary>
    private const int Quota = 1_002;

    private readonly Guid agencyId = Guid.CreateVersion7();
    private readonly TestClock clock = new();
    private int quotaNow = Quota;

    [Fact]
    public async Task FarFromTheQuota_ACountHoldsForAMinute()
    {
        var quota = Make();

        var first = await IsUsedUpAsync(quota);
        await AddSentAsync(Quota);
        clock.Advance(TimeSpan.FromSeconds(59));
        var kept = await IsUsedUpAsync(quota);
        clock.Advance(TimeSpan.FromSeconds(2));
        var counted = await IsUsedUpAsync(quota);

        (first, kept, counted).ShouldBe((false, false, true));
    }

    [Fact]
    public async Task WhatThisNodeSends_BringsItCloser()
    {
        var quota = Make();

        await IsUsedUpAsync(quota);
        await AddSentAsync(Quota);
        var next = new[] { await IsUsedUpAsync(quota), await IsUsedUpAsync(quota), await IsUsedUpAsync(quota) };

        // Three were asked for: from here on a minute of all nodes could pass the quota.
        next.ShouldBe([false, false, true]);
    }

    [Fact]
    public async Task CloseToTheQuota_EveryTextIsCounted()
    {
        var quota = Make();
        await AddSentAsync(Quota - 1);

        var last = await IsUsedUpAsync(quota);
        await AddSentAsync(1);
        var beyond = await IsUsedUpAsync(quota);
        quotaNow++;
        var raised = await IsUsedUpAsync(quota);

        (last, beyond, raised).ShouldBe((false, true, false));
    }

    private SmsQuota Make()
    {
        var services = new ServiceCollection().AddScoped<ISettingProvider>(_ => new QuotaSetting(() => quotaNow)).BuildServiceProvider();
        return new SmsQuota(host.Services.GetRequiredService<SmsLog>(), services.GetRequiredService<IServiceScopeFactory>(), clock);
    }

    private Task<bool> IsUsedUpAsync(SmsQuota quota) =>
        quota.IsUsedUpAsync(new SmsRequest("13900000000", SmsTemplates.MaterialsComplete, new Dictionary<string, string>()) { AgencyId = agencyId }, TestContext.Current.CancellationToken);

    private async Task AddSentAsync(int count)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunUnrecordedAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().AddRange(Enumerable.Range(0, count).Select(_ => new SmsRecord(Guid.CreateVersion7())
            {
                MessageId = Guid.CreateVersion7(),
                AgencyId = agencyId,
                Template = SmsTemplates.MaterialsComplete,
                GatewayId = "sent",
                State = SmsState.Accepted,
                At = now,
            }));
            return Task.FromResult(true);
        });
    }

    private sealed class QuotaSetting(Func<int> read) : ISettingProvider
    {
        public Task<T> GetAsync<T>(string name, CancellationToken cancellationToken) => Task.FromResult((T)(object)read());
    }
}

public sealed class SmsQuotaOnSqliteTests(SqliteHost host) : SmsQuotaTests(host);

public sealed class SmsQuotaOnMySqlTests(MySqlHost host) : SmsQuotaTests(host);
