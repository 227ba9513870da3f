using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>The online window to the second, by the server's clock (SPEC decisions 9 and 12).</summary>
public abstract class FilingWindowTests(ClockedHost host)
{
    [Fact]
    public async Task AtTheEndSecondItIsFiled_AndOneSecondLaterKeptAsADraft()
    {
        var end = (await TestFiling.FindFilingAsync(host, TestFiling.Agency)).Window.End;
        var (punctual, first) = await TestFiling.AddReadyAsync(host);
        var (late, second) = await TestFiling.AddReadyAsync(host);
        using var ownedPunctual = punctual;
        using var ownedLate = late;
        var skipped = end - host.Clock.GetUtcNow().UtcDateTime;
        // Sessions end by the same clock: what is sent goes by new ones.
        host.Clock.Advance(skipped);
        try
        {
            using var again = await TestFiling.SignInAgainAsync(punctual);
            (await again.SubmitAsync(first)).Location.ShouldBe($"/apply/applications/{first}");

            host.Clock.Advance(TimeSpan.FromSeconds(1));
            using var tooLate = await TestFiling.SignInAgainAsync(late);
            var refused = await tooLate.SubmitAsync(second);

            refused.Status.ShouldBe(HttpStatusCode.Conflict);
            refused.ErrorOf("").ShouldContain("已填写的内容为您保留");
            (await tooLate.FindDraftAsync(second)).ShouldNotBeNull();
            (await tooLate.Browser.OpenAsync($"/apply/filing/{second}")).Words.ShouldContain("网报已结束,尚未提交");
        }
        finally
        {
            host.Clock.Advance(-skipped - TimeSpan.FromSeconds(1));
        }
    }
}

[Collection(nameof(ClockedSqliteCollection))]
public sealed class FilingWindowOnSqliteTests(ClockedSqliteHost host) : FilingWindowTests(host);

[Collection(nameof(ClockedMySqlCollection))]
public sealed class FilingWindowOnMySqlTests(ClockedMySqlHost host) : FilingWindowTests(host);
