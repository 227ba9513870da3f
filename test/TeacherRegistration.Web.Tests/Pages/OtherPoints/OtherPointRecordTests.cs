using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Domain.Reveals;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.OtherPoints.OtherPointRows;

namespace TeacherRegistration.Web.Tests.Pages.OtherPoints;

/// <summary>What the query of other points is for, who is told of it, and how much of it there is (AZ-4).</summary>
public abstract class OtherPointRecordTests(ProductHost host)
{
    private readonly string school = TestPeople.NewSchool();

    [Fact]
    public async Task Purpose_IsRememberedAndRecordedWithTheNamesOfTheConditionsAlone()
    {
        var (id, draft) = (await TestApplications.FileAsync(host, TestApplications.PointTwo, 1, (draft, _) => draft.At(school)))[0];
        var account = await AddClerkAsync(host);
        using var browser = await StaffSession.OpenAsync(host, account);

        await SearchAsync(browser, ("school", school), ("kind", "Renewal"), ("Purpose", "Other"), ("PurposeText", "核对花名册"));
        var page = await SearchAsync(browser, ("idNumber", draft.IdNumber), ("school", school));
        await browser.OpenAsync($"{Address}/{id}");

        IdsOf(page).ShouldBe([id]);
        var records = await ReadAuditAsync(host, account);
        records.Select(record => record.Reason).OfType<string>().ShouldBe(["Other: School, Kind 核对花名册", "Other: IdNumber, School 核对花名册", "Other: 核对花名册"]);
        (records[^1].Operation, records[^1].SubjectId).ShouldBe(("GET /other-points/{id:guid}", id.ToString()));
        string.Join(' ', records.Select(record => record.Reason + record.Changes)).ShouldNotContain(school);
    }

    [Theory]
    [InlineData("", "", "Purpose", "请选择查询用途。")]
    [InlineData("Other", " ", "PurposeText", "请写明查询用途。")]
    public async Task Post_WithoutAPurpose_Answers400BesideTheField(string purpose, string words, string field, string message)
    {
        using var browser = await StaffSession.OpenAsync(host, await AddClerkAsync(host));

        var answer = await SearchAsync(browser, ("school", school), ("kind", "Renewal"), ("Purpose", purpose), ("PurposeText", words));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldBe(message);
        answer.Document.QuerySelector("#school")!.GetAttribute("value").ShouldBe(school);
    }

    [Fact]
    public async Task AZ4_BeyondTheDaysQuota_NewPersonsAnswer429AndNothingIsShown()
    {
        var filed = await TestApplications.FileAsync(host, TestApplications.PointTwo, 2, (draft, _) => draft.At(school));
        var account = await AddClerkAsync(host);
        using var browser = await StaffSession.OpenAsync(host, account);
        await FillQuotaAsync(account, QuotaKind.OtherPoint, 199);
        await FillQuotaAsync(account, QuotaKind.Reveal, 200);

        var last = await browser.OpenAsync($"{Address}/{filed[0].Id}");
        var refused = await browser.OpenAsync($"{Address}/{filed[1].Id}");
        var again = await browser.OpenAsync($"{Address}/{filed[0].Id}");

        (last.Status, refused.Status, again.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK));
        int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 24 * 3600);
        refused.ErrorOf("").ShouldContain("200 人");
        refused.Words.ShouldNotContain(school);
        host.ErrorLines.ShouldContain($"Account {account.Id} has reached its quota of 200 opened persons of other points today");
        (await ReadAuditAsync(host, account)).Count(record => record.SubjectId == filed[0].Id.ToString()).ShouldBe(2);
    }

    /// <summary>As if the account had opened so many persons today.</summary>
    private async Task FillQuotaAsync(StaffAccount account, QuotaKind kind, int count)
    {
        var day = BeijingTime.DateOf(TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var scope = await TestApplications.OpenAsync(host, TestApplications.PointOne);
        var context = scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>();
        context.AddRange(Enumerable.Range(1, count).Select(ordinal => new RevealedPerson(Guid.CreateVersion7(), kind, account.Id, day, ordinal, Guid.CreateVersion7())));
        using var gate = await scope.ServiceProvider.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
        await context.SaveChangesAsync();
    }
}

public sealed class OtherPointRecordOnSqliteTests(SqliteHost host) : OtherPointRecordTests(host);

public sealed class OtherPointRecordOnMySqlTests(MySqlHost host) : OtherPointRecordTests(host);
