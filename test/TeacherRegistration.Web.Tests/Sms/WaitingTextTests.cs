using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Domain.Messages;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Sms;

/// <summary>Texts about applications wait in a table until one job sends them all; what fails there has a job of its own (JB-4).</summary>
public abstract class WaitingTextTests(SmsHost host)
{
    [Fact]
    public async Task OneThatNoGatewayTakes_KeepsNoOtherWaiting_AndIsTriedAgainUnderItsNumber()
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointOne, 2, (draft, _) => draft);
        var (refused, taken) = (filed[0].Draft.Phone, filed[1].Draft.Phone);
        Answer(refused);
        var point = await TestApplications.FindPointAsync(host, TestApplications.PointOne);
        using var clerk = await StaffSession.OpenAsync(host, await StaffAccount.AddToAsync(host, TestApplications.PointOne[..8], [RoleNames.ConfirmationUser], point.Id));

        await CaseForm.CompleteAsync(clerk, filed[0].Id);
        await CaseForm.CompleteAsync(clerk, filed[1].Id);
        await Eventually.FindAsync(async () => (await ReadAsync(taken)).FirstOrDefault(record => record.State == SmsState.Accepted), "text that was taken");
        var failed = await Eventually.FindAsync(async () => (await ReadAsync(refused)).FirstOrDefault(), "text that was not taken");
        var job = await AwaitJobAsync(failed.MessageId);

        (await ReadAsync(refused)).ShouldAllBe(record => record.State == SmsState.Failed && record.MessageId == failed.MessageId);
        (await ReadAsync(taken)).ShouldHaveSingleItem();
        (await WaitingTexts.IsThereAsync(host, failed.MessageId)).ShouldBeFalse();
        await (await SchedulerAsync()).DeleteJob(job);
    }

    [Fact]
    public async Task WhatHasNothingToTell_IsForgotten()
    {
        var text = WaitingTexts.OfNobody();
        await WaitingTexts.AddAsync(host, text);

        await Eventually.FindAsync(async () => await WaitingTexts.IsThereAsync(host, text.Id) ? null : "gone", "empty table");

        (await (await SchedulerAsync()).GetJobDetail(new JobKey($"{text.Id}", nameof(ApplicationSmsJob)))).ShouldBeNull();
    }

    private void Answer(string refused)
    {
        host.First.Answer = context =>
        {
            context.Response.StatusCode = context.Request.Query["to"] == refused ? 503 : 200;
            return context.Response.WriteAsync("""{"code":0,"data":{"id":"G-1"}}""");
        };
        host.Second.Answer = context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
    }

    private async Task<IScheduler> SchedulerAsync() => await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

    private Task<JobKey> AwaitJobAsync(Guid id) => Eventually.FindAsync(
        async () => (await (await SchedulerAsync()).GetJobDetail(new JobKey($"{id}", nameof(ApplicationSmsJob))))?.Key, "job of its own");

    private Task<List<SmsRecord>> ReadAsync(string number) => SmsRecords.OfAsync(host, number);
}

/// <summary>What waits at night.</summary>
public abstract class NightTextTests(NightSmsHost host)
{
    [Fact]
    public async Task AtNight_ATextGetsAJobForTheMorning()
    {
        var text = WaitingTexts.OfNobody();
        await WaitingTexts.AddAsync(host, text);
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        var trigger = await Eventually.FindAsync(
            async () => (await scheduler.GetTriggersOfJob(new JobKey($"{text.Id}", nameof(ApplicationSmsJob)))).FirstOrDefault(found => found.StartTimeUtc > TimeProvider.System.GetUtcNow()),
            "job for the morning");

        BeijingTime.FromUtc(trigger.StartTimeUtc.UtcDateTime).TimeOfDay.ShouldBe(TimeSpan.FromHours(NightSmsHost.Morning));
        (await WaitingTexts.IsThereAsync(host, text.Id)).ShouldBeFalse();
    }
}

/// <summary>The product where it is night: since the hour before this one, for at least an hour.</summary>
public abstract class NightSmsHost(string provider) : SmsHost(provider)
{
    private static readonly int Hour = BeijingTime.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime).Hour;

    public static int Morning => (Hour + 2) % 24;

    protected override void Configure(IWebHostBuilder builder)
    {
        base.Configure(builder);
        builder.UseSetting("Settings:Framework.SmsQuietFrom", ((Hour + 23) % 24).ToString(CultureInfo.InvariantCulture));
        builder.UseSetting("Settings:Framework.SmsQuietUntil", Morning.ToString(CultureInfo.InvariantCulture));
    }
}

internal static class WaitingTexts
{
    /// <summary>About an application of an agency that is not there.</summary>
    public static WaitingText OfNobody() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), SmsTemplates.MaterialsComplete);

    public static async Task AddAsync(ProductHost host, WaitingText text)
    {
        await using var scope = host.Services.CreateAsyncScope();
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.Add(text);
        await context.SaveChangesAsync();
    }

    public static async Task<bool> IsThereAsync(ProductHost host, Guid id)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<WaitingText>().AnyAsync(text => text.Id == id);
    }
}

public sealed class NightSqliteSmsHost() : NightSmsHost("Sqlite");

public sealed class NightMySqlSmsHost() : NightSmsHost("MySql");

public sealed class WaitingTextOnSqliteTests(SqliteSmsHost host) : WaitingTextTests(host), IClassFixture<SqliteSmsHost>;

public sealed class WaitingTextOnMySqlTests(MySqlSmsHost host) : WaitingTextTests(host), IClassFixture<MySqlSmsHost>;

public sealed class NightTextOnSqliteTests(NightSqliteSmsHost host) : NightTextTests(host), IClassFixture<NightSqliteSmsHost>;

public sealed class NightTextOnMySqlTests(NightMySqlSmsHost host) : NightTextTests(host), IClassFixture<NightMySqlSmsHost>;
