using System.Net;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Hosting;

/// <summary>TM-3: a node whose clock is more than five seconds off the database's takes no work.</summary>
public static class ClockSkewTests
{
    [Collection(nameof(ClockedMySqlCollection))]
    public sealed class OnMySql(ClockedMySqlHost host)
    {
        [Fact]
        public async Task Ready_WithAClockThatIsOff_Is503()
        {
            using var client = host.CreateClient();
            host.Clock.Advance(TimeSpan.FromDays(1));

            var answer = await client.GetAsync("/readyz", TestContext.Current.CancellationToken);

            answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            answer.Headers.RetryAfter.ShouldNotBeNull();
            (await client.GetAsync("/livez", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Collection(nameof(ClockedSqliteCollection))]
    public sealed class OnSqlite(ClockedSqliteHost host)
    {
        [Fact]
        public async Task Ready_OnAFile_GoesByTheNodesOwnClock()
        {
            using var client = host.CreateClient();
            host.Clock.Advance(TimeSpan.FromDays(1));

            (await client.GetAsync("/readyz", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}
