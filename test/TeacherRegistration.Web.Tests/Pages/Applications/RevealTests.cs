using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>DP-1, AZ-4 and SPEC decision 19: one masked number by POST, with a reason, recorded and counted.</summary>
public abstract class RevealTests(ProductHost host)
{
    private const string Point = TestApplications.PointOne;

    [Fact]
    public async Task Post_WithAReason_ShowsThatNumberAloneAndIsRecordedAsARead()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var form = await browser.OpenAsync($"/applications/{id}/reveal");
        var answer = await browser.PressAsync(form, "显示", ("Reason", "ContactPerson"), ("Field", "Phone"), ("ReasonText", "补交材料"));

        form.Text.ShouldNotContain(draft.Phone);
        form.Text.ShouldNotContain(draft.IdNumber);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Document.QuerySelector(".number")!.TextContent.ShouldBe(draft.Phone);
        answer.Text.ShouldNotContain(draft.IdNumber);
        answer.Text.ShouldNotContain(draft.Name);
        answer.Text.ShouldNotContain(draft.Address);
        var record = (await TestApplications.ReadAuditAsync(host, id))[^1];
        (record.Operation, record.UserName).ShouldBe(("POST /applications/{id:guid}/reveal", "cs6s1s1xzcqr01"));
        record.Reason.ShouldBe("Phone: ContactPerson 补交材料");
        record.Changes.ShouldBeNull();
    }

    [Fact]
    public async Task Post_FromTheList_AnswersWithThePartThatHoldsTheNumber()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var (address, fields) = Browser.Describe(await browser.OpenAsync($"/applications/{id}/reveal"), "显示", ("Reason", "CheckPapers"));
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("HX-Request", "true");

        var answer = await browser.SendAsync(request);

        answer.Document.QuerySelector("header").ShouldBeNull();
        answer.Words.Trim().ShouldEndWith(draft.IdNumber);
    }

    [Theory]
    [InlineData("", "", "Reason", "请选择用途。")]
    [InlineData("Other", " ", "ReasonText", "请写明用途。")]
    public async Task Post_WithoutAReason_Answers400BesideTheFieldAndShowsNothing(string reason, string words, string field, string message)
    {
        var (id, draft) = (await TestApplications.FileAsync(host, Point, 1, (draft, _) => draft))[0];
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var answer = await browser.PressAsync(await browser.OpenAsync($"/applications/{id}/reveal"), "显示", ("Reason", reason), ("ReasonText", words));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldBe(message);
        answer.Text.ShouldNotContain(draft.IdNumber);
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    [InlineData(TestApplications.OtherProvince)]
    public async Task Open_OfAnApplicationOutOfScope_AnswersAsIfItWereNotThere(string point)
    {
        var own = await TestApplications.FileAsync(host, Point);
        var foreign = await TestApplications.FileAsync(host, point);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");
        var (_, fields) = Browser.Describe(await browser.OpenAsync($"/applications/{own}/reveal"), "显示", ("Reason", "CheckPapers"));

        (await browser.OpenAsync($"/applications/{foreign}/reveal")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.PostAsync($"/applications/{foreign}/reveal", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.PostAsync($"/applications/{Guid.CreateVersion7()}/reveal", fields)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_BeyondTheDaysQuota_Answers429ForNewPersonsOnly()
    {
        var (browser, account) = await SignInAsync();
        using var _ = browser;
        var filed = await TestApplications.FileAsync(host, Point, 2, (draft, _) => draft);
        await FillQuotaAsync(account, 199);

        var last = await RevealAsync(browser, filed[0].Id);
        var refused = await RevealAsync(browser, filed[1].Id);
        var again = await RevealAsync(browser, filed[0].Id);

        last.Status.ShouldBe(HttpStatusCode.OK);
        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 24 * 3600);
        refused.ErrorOf("").ShouldContain("200 人");
        refused.Text.ShouldNotContain(filed[1].Draft.IdNumber);
        again.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Post_ManyAtOnce_NeverPassTheQuota()
    {
        var (browser, account) = await SignInAsync();
        using var signedIn = browser;
        var filed = await TestApplications.FileAsync(host, Point, 12, (draft, _) => draft);
        await FillQuotaAsync(account, 195);

        // The forms one after another, as the first sets the cookie that goes with all of them.
        var forms = new List<Answer>();
        foreach (var (id, _) in filed)
        {
            forms.Add(await browser.OpenAsync($"/applications/{id}/reveal"));
        }

        var answers = await Task.WhenAll(forms.Select(form => browser.PressAsync(form, "显示", ("Reason", "VerifyIdentity"))));

        answers.Select(answer => answer.Status).Order().ShouldBe(
            [.. Enumerable.Repeat(HttpStatusCode.OK, 5), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 7)]);
    }

    [Fact]
    public async Task Open_OfACase_IsNotCounted()
    {
        var (browser, account) = await SignInAsync();
        using var _ = browser;
        await browser.OpenAsync($"/applications/{await TestApplications.FileAsync(host, Point)}");

        (await CountAsync(account)).ShouldBe(0);
    }

    [Fact]
    public async Task TheList_OffersItToThoseWhoMay()
    {
        var school = TestPeople.NewSchool();
        var id = await TestApplications.FileAsync(host, Point, draft => draft.At(school));
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        var page = await browser.OpenAsync("/applications?school=" + school);

        page.Document.QuerySelector("#rows a.mask")!.GetAttribute("href").ShouldBe($"/applications/{id}/reveal");
    }

    private async Task<(Browser Browser, StaffAccount Account)> SignInAsync()
    {
        var account = await StaffAccount.AddAsync(host, RoleNames.RegistrationUser);
        return (await StaffSession.OpenAsync(host, account), account);
    }

    private static async Task<Answer> RevealAsync(Browser browser, Guid id) =>
        await browser.PressAsync(await browser.OpenAsync($"/applications/{id}/reveal"), "显示", ("Reason", "VerifyIdentity"));

    /// <summary>As if the account had seen so many persons today.</summary>
    private async Task FillQuotaAsync(StaffAccount account, int count)
    {
        var day = Framework.Contracts.Time.BeijingTime.DateOf(TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var scope = await TestApplications.OpenAsync(host, Point);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.AddRange(Enumerable.Range(1, count).Select(ordinal => new RevealedPerson(Guid.CreateVersion7(), QuotaKind.Reveal, account.Id, day, ordinal, Guid.CreateVersion7())));
        using var gate = await scope.ServiceProvider.GetRequiredService<Framework.EntityFrameworkCore.IDatabaseProvider>().EnterWriteAsync();
        await context.SaveChangesAsync();
    }

    private async Task<int> CountAsync(StaffAccount account)
    {
        await using var scope = await TestApplications.OpenAsync(host, Point);
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<RevealedPerson>().CountAsync(row => row.AccountId == account.Id);
    }
}

public sealed class RevealOnSqliteTests(SqliteHost host) : RevealTests(host);

public sealed class RevealOnMySqlTests(MySqlHost host) : RevealTests(host);
