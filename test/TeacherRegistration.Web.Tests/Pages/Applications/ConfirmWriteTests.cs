using System.Net;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

/// <summary>Who may write, when, and once (rules 32 to 34, 105, decision 20).</summary>
public abstract class ConfirmWriteTests(ProductHost host)
{
    private const string Clerk = "cs6s1s1xzcqr01";
    private static readonly string[] Dates = ["ContractStart", "ContractEnd", "WorkStart", "TeachingStart", "SchoolStart"];
    private static readonly string[] Handlers = ["", "?handler=Complete", "?handler=Incomplete", "?handler=Reset", "?handler=Correct", "?handler=Paper"];

    [Fact]
    public async Task Post_OfAFormMadeByHandAfterTheEnd_IsAConflictAndWritesNothing()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xzcqr03");

        foreach (var answer in await PostAllAsync(browser, id))
        {
            answer.Status.ShouldBe(HttpStatusCode.Conflict);
        }

        (await TestApplications.ReadAsync(host, TestApplications.EndedPoint, id)).Version.ShouldBe(1);
        (await TestApplications.ReadApprovalsAsync(host, TestApplications.EndedPoint, id)).ShouldBeEmpty();
        (await browser.OpenAsync(CaseForm.AddressOf(id))).Location.ShouldBe($"/applications/{id}");
    }

    [Theory]
    [InlineData(TestApplications.PointTwo)]
    [InlineData(TestApplications.OtherAgency)]
    [InlineData(TestApplications.OtherProvince)]
    public async Task Post_ToAnApplicationOfAnotherPoint_FindsNothing(string point)
    {
        var id = await TestApplications.FileAsync(host, point);
        using var browser = await host.SignInAsync(Clerk);

        foreach (var answer in await PostAllAsync(browser, id))
        {
            answer.Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await TestApplications.ReadAsync(host, point, id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task Post_OfTheSameFormTwice_CountsOnceAndWithAnotherBodyNotAtAll()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));
        var fields = CaseForm.AllMet(page);

        var first = await browser.PressAsync(page, "材料齐全", fields);
        var again = await browser.PressAsync(page, "材料齐全", fields);
        var other = await browser.PressAsync(page, "材料齐全", [.. fields, ("ArchiveNumber", "9")]);

        first.Status.ShouldBe(HttpStatusCode.Redirect);
        again.Status.ShouldBe(HttpStatusCode.Redirect);
        again.Location.ShouldBe(first.Location);
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await TestApplications.ReadApprovalsAsync(host, TestApplications.PointOne, id)).ShouldHaveSingleItem();
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ArchiveNumber.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(450, HttpStatusCode.Redirect)]
    [InlineData(451, HttpStatusCode.BadRequest)]
    public async Task Post_WithALateReason_KeepsItWholeOrRefusesIt(int length, HttpStatusCode status)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");
        var reason = new string('因', length);

        var answer = await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存", ("Reason", reason));

        answer.Status.ShouldBe(status);
        if (status == HttpStatusCode.Redirect)
        {
            (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Reason == reason);
        }
        else
        {
            answer.ErrorOf("Reason").ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData("__RequestVerificationToken")]
    [InlineData("__FormToken")]
    public async Task Post_WithoutAToken_IsRefused(string token)
    {
        var id = await TestApplications.FileAsync(host, TestApplications.PointOne);
        using var browser = await host.SignInAsync(Clerk);

        var answer = await browser.PressAsync(await browser.OpenAsync(CaseForm.AddressOf(id)), "保存", (token, null), ("ArchiveNumber", "1"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await TestApplications.ReadAsync(host, TestApplications.PointOne, id)).ArchiveNumber.ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_ByTheRegistrationUserAfterThePointsEnd_NeedsAReasonAndKeepsIt()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");
        var page = await browser.OpenAsync(CaseForm.AddressOf(id));

        var without = await browser.PressAsync(page, "材料齐全", CaseForm.AllMet(page));
        var with = await browser.PressAsync(page, "材料齐全", CaseForm.AllMet(page, ("Reason", "学校补报")));

        without.Status.ShouldBe(HttpStatusCode.BadRequest);
        without.ErrorOf("Reason").ShouldBe("该确认点的确认时间已结束,请填写处理原因。");
        with.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestApplications.ReadAuditAsync(host, id)).ShouldContain(record => record.Reason == "学校补报" && record.Result == 302);
    }

    [Fact]
    public async Task PostCorrect_ByTheRegistrationUserAfterThePointsEnd_KeepsConsentAndReason()
    {
        var id = await TestApplications.FileAsync(host, TestApplications.EndedPoint);
        using var browser = await host.SignInAsync("cs6s1s1xjyjrd");

        await browser.PressAsync(
            await browser.OpenAsync(CaseForm.AddressOf(id)), "保存修改", ("Employment.Subject", "数学"), ("HasConsent", "true"), ("Reason", "学校补报"));

        (await TestApplications.ReadAuditAsync(host, id)).Single(record => record.Result == 302).Reason.ShouldBe("ApplicantConsents: 学校补报");
    }

    private static async Task<IReadOnlyList<Answer>> PostAllAsync(Browser browser, Guid id)
    {
        List<KeyValuePair<string, string>> fields =
            [.. await CaseForm.TokensAsync(browser), new("Version", "1"), new("CheckVersion", "0"), new("HasConsent", "true"), new("Answers[0].Code", "P1"), new("Answers[0].Status", "NotMet"), new("Answers[0].Shortfall", "ProofMissing"),
                .. Dates.Select(name => KeyValuePair.Create("Employment." + name, "2013-09-01"))];
        var answers = new List<Answer>();
        foreach (var handler in Handlers)
        {
            answers.Add(await browser.PostAsync(CaseForm.AddressOf(id) + handler, fields));
        }

        return answers;
    }
}

public sealed class ConfirmWriteOnSqliteTests(SqliteHost host) : ConfirmWriteTests(host);

public sealed class ConfirmWriteOnMySqlTests(MySqlHost host) : ConfirmWriteTests(host);
