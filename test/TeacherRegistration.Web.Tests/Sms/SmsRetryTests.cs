using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Identity.Application.Accounts;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>A text that no gateway took is tried again, says what was true, is never sent twice, and ends when it has become pointless (JB-2, JB-4).</summary>
public abstract class SmsRetryTests(ClockedSmsHost host)
{
    private static readonly string[] Kinds = [nameof(AccountNoticeJob), nameof(PhoneChangedNoticeJob)];

    [Fact]
    public async Task ATextThatNoGatewayTook_IsTriedAgainUntilOneTakesIt_AndNamesTheTimeOfTheChange()
    {
        var account = await StaffAccount.AddAsync(host);
        Answer(503);
        var changedAt = BeijingTime.Format(host.Clock.GetUtcNow().UtcDateTime);
        await EnqueueAsync<AccountNoticeJob>(AccountNoticeJob.Data(account.Id, SmsTemplates.PasswordChanged));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var failed = await AwaitRecordsAsync(account.Phone, SmsState.Failed, 2);
        await AwaitStoredTryAsync(1);

        Answer(200);
        host.Clock.Advance(TimeSpan.FromHours(1));
        var taken = (await AwaitRecordsAsync(account.Phone, SmsState.Accepted, 1)).Single(record => record.State == SmsState.Accepted);
        await AwaitNoJobAsync();

        failed.ShouldAllBe(record => record.MessageId == taken.MessageId);
        host.First.Received.Concat(host.Second.Received).ShouldContain(body => Uri.UnescapeDataString(body).Contains(changedAt, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATextThatAGatewayHasTaken_IsNotSentAgain()
    {
        var account = await StaffAccount.AddAsync(host);
        Answer(200);
        var request = new SmsRequest(account.Phone, SmsTemplates.PasswordChanged, new Dictionary<string, string> { ["time"] = "今天" });
        var sender = host.Services.GetRequiredService<ISmsSender>();

        await sender.SendAsync(request, TestContext.Current.CancellationToken);
        await sender.SendAsync(request, TestContext.Current.CancellationToken);

        (await ReadAsync(account.Phone)).ShouldHaveSingleItem().State.ShouldBe(SmsState.Accepted);
    }

    [Fact]
    public async Task ANumberThatIsRefused_IsNotTriedAgain()
    {
        var account = await StaffAccount.AddAsync(host);
        Answer(422);

        await EnqueueAsync<AccountNoticeJob>(AccountNoticeJob.Data(account.Id, SmsTemplates.PasswordChanged));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await AwaitRecordsAsync(account.Phone, SmsState.Refused, 1);
        await AwaitNoJobAsync();

        (await ReadAsync(account.Phone)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AnOldPhone_ThatCannotBeToldForThreeHours_IsForgotten()
    {
        var account = await StaffAccount.AddAsync(host);
        Answer(503);
        await ChangePhoneAsync(account);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await AwaitRecordsAsync(account.Phone, SmsState.Failed, 2);
        await AwaitStoredTryAsync(1);
        (await CountChangesAsync(account.Id)).ShouldBe(1);

        host.Clock.Advance(TimeSpan.FromHours(3));
        await AwaitNoJobAsync();

        (await CountChangesAsync(account.Id)).ShouldBe(0);
    }

    private void Answer(int status)
    {
        foreach (var gateway in new[] { host.First, host.Second })
        {
            gateway.Answer = context =>
            {
                context.Response.StatusCode = status;
                return context.Response.WriteAsync("""{"code":0,"data":{"id":"G-1"},"Code":"OK","BizId":"B-1"}""");
            };
        }
    }

    private async Task EnqueueAsync<TJob>(IReadOnlyDictionary<string, string> data)
        where TJob : IJob
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Test";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<IBackgroundJobManager>().Enqueue<TJob>(data);
            return Task.FromResult(0);
        });
    }

    private async Task ChangePhoneAsync(StaffAccount person)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = "Test";
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(async () =>
        {
            var account = await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Account>().SingleAsync(row => row.Id == person.Id);
            scope.ServiceProvider.GetRequiredService<OldPhoneNotice>().Schedule(account, "13700000000", host.Clock.GetUtcNow().UtcDateTime);
            return 0;
        });
    }

    private async Task<int> CountChangesAsync(Guid accountId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<PhoneChange>().CountAsync(row => row.AccountId == accountId);
    }

    /// <summary>Waits until the failed try is in the store: the next one is due from the time that the clock shows then.</summary>
    private Task<string> AwaitStoredTryAsync(int tries) => Eventually.FindAsync(async () => (await ReadJobsAsync()).Any(job => job.JobDataMap.Tries() == tries) ? "stored" : null, "next try");

    private Task<string> AwaitNoJobAsync() => Eventually.FindAsync(async () => (await ReadJobsAsync()).Count == 0 ? "none" : null, "end of the job");

    private async Task<List<IJobDetail>> ReadJobsAsync()
    {
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var found = await scheduler.QueryJobs(new JobQuery());
        return await scheduler.GetJobDetails([.. found.Items.Select(job => job.Key).Where(key => Kinds.Contains(key.Group) || key.Group == DeadLetter.Group)]);
    }

    private Task<List<SmsRecord>> AwaitRecordsAsync(string phone, SmsState state, int count) => Eventually.FindAsync(
        async () => await ReadAsync(phone) is var found && found.Count(record => record.State == state) >= count ? found : null, $"{count} texts that are {state}");

    private Task<List<SmsRecord>> ReadAsync(string number) => SmsRecords.OfAsync(host, number);
}

/// <summary>With a clock that the test moves.</summary>
public abstract class ClockedSmsHost(string provider) : SmsHost(provider)
{
    public TestClock Clock { get; } = new();

    protected override void Configure(IWebHostBuilder builder)
    {
        base.Configure(builder);
        builder.UseSetting("Sms:Gateways:1:TemplateCodes:PasswordChanged", "SMS_3");
        builder.UseSetting("Sms:Gateways:1:TemplateCodes:PhoneChanged", "SMS_4");
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}

public sealed class ClockedSqliteSmsHost() : ClockedSmsHost("Sqlite");

public sealed class ClockedMySqlSmsHost() : ClockedSmsHost("MySql");

public sealed class SmsRetryOnSqliteTests(ClockedSqliteSmsHost host) : SmsRetryTests(host), IClassFixture<ClockedSqliteSmsHost>;

public sealed class SmsRetryOnMySqlTests(ClockedMySqlSmsHost host) : SmsRetryTests(host), IClassFixture<ClockedMySqlSmsHost>;
