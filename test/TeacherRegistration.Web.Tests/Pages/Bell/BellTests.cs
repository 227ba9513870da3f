using System.Net;
using System.Text.Json;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Bell;

/// <summary>提醒: what waits for the signed-in user, asked for without being activity.</summary>
public abstract class BellTests(ProductHost host)
{
    [Fact]
    public async Task AnAnswer_RingsForThePointUntilItIsDealtWith()
    {
        var plans = await TestPlans.AddAsync(host, points: 2, running: true);
        await plans.AddPlanAsync(published: true);
        var users = await plans.AddUsersAsync();
        using var clerk = await StaffSession.OpenAsync(host, users[0]);
        using var elsewhere = await StaffSession.OpenAsync(host, users[1]);
        var (id, applicant) = await TestApplicant.FileAsync(host, plans.County.Code + "0101");
        using var owned = applicant;
        await TestMessages.SendAsync(clerk, id, "请回复");
        var before = await CountAsync(clerk);
        var form = await applicant.OpenAsync($"/apply/applications/{id}/messages/{(await TestMessages.ReadAsync(host, plans.County.Code + "0101", id)).Single().Id}");

        (await applicant.PressAsync(form, "发送回复", ("Text", "好的"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var during = await CountAsync(clerk);
        var page = await clerk.OpenAsync("/bell");
        var others = await elsewhere.OpenAsync("/bell");
        await clerk.PressAsync(await clerk.OpenAsync(TestMessages.AddressOf(id)), "已处理");

        (during - before).ShouldBe(1);
        page.Document.QuerySelectorAll($"a[href='{TestMessages.AddressOf(id)}']").Length.ShouldBe(1);
        others.Document.QuerySelectorAll($"a[href='{TestMessages.AddressOf(id)}']").ShouldBeEmpty();
        (await CountAsync(clerk)).ShouldBe(before);
    }

    [Fact]
    public async Task EveryPageOfStaff_HasTheBell_AndApplicantsHaveNone()
    {
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        var (id, applicant) = await TestApplicant.FileAsync(host, TestApplications.PointOne);
        using var owned = applicant;

        (await clerk.OpenAsync("/plans")).Document.QuerySelector("header a[href='/bell']").ShouldNotBeNull();
        (await applicant.OpenAsync($"/apply/applications/{id}")).Document.QuerySelector("a[href='/bell']").ShouldBeNull();
    }

    private static async Task<int> CountAsync(Browser browser) => JsonDocument.Parse((await browser.OpenAsync("/bell/count")).Text).RootElement.GetProperty("count").GetInt32();
}

public sealed class BellOnSqliteTests(SqliteHost host) : BellTests(host);

public sealed class BellOnMySqlTests(MySqlHost host) : BellTests(host);
