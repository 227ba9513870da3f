using System.Net;
using Quartz;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>Tests that begin at ten in the morning, Beijing time, and whose jobs are done by hand.</summary>
public abstract class DayOfTexts(ClockedHost host) : IAsyncLifetime
{
    private TimeSpan moved;

    protected ClockedHost Host => host;

    protected DateTime Now => host.Clock.GetUtcNow().UtcDateTime;

    public async ValueTask InitializeAsync()
    {
        var scheduler = await JobsByHand.SchedulerOf(host);
        // A host that has just been started starts its scheduler a little later.
        await Eventually.FindAsync(() => Task.FromResult(scheduler.Status == SchedulerStatus.Running ? "started" : null), "scheduler");
        await scheduler.Standby();
        Advance(BeijingTime.ToUtc(BeijingTime.FromUtc(Now).Date.AddDays(1).AddHours(10)) - Now);
    }

    public async ValueTask DisposeAsync()
    {
        Advance(-moved);
        await (await JobsByHand.SchedulerOf(host)).Start();
        GC.SuppressFinalize(this);
    }

    protected void Advance(TimeSpan time)
    {
        moved += time;
        host.Clock.Advance(time);
    }

    private protected static async Task TerminateAsync(TestPlans plans, Guid plan)
    {
        using var officer = await plans.LogInAsync();
        var stopped = await officer.PressAsync(await officer.OpenAsync($"/plans/agency/{plan}"), "终止计划", ("StopReason", "停工"));
        stopped.Status.ShouldBe(HttpStatusCode.Redirect, stopped.ErrorOf(""));
    }
}
