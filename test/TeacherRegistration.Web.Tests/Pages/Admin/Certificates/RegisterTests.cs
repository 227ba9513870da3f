using System.Net;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Audit;
using static TeacherRegistration.Web.Tests.Data.TestRegister;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Certificates;

/// <summary>证书库 lists nobody: its owners look one of their own rows up by its whole number, and take imports back.</summary>
public abstract class RegisterTests(ProductHost host)
{
    [Fact]
    public async Task ALookUp_ShowsTheOwnersRowMaskedAndIsRecorded()
    {
        var county = await TestCounty.AddAsync(host);
        using var browser = await StaffSession.OpenAsync(host, county.Administrator);
        var (number, person) = (NextNumber(), TestApplicant.Next());
        var import = await ImportAsync(browser, Row(number, person));

        var answer = await LookUpAsync(browser, number);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Words.ShouldContain(person.Name);
        answer.Words.ShouldContain($"{person.IdNumber[..4]}****{person.IdNumber[^4..]}");
        answer.Text.ShouldNotContain(person.IdNumber);
        answer.Document.QuerySelector($"dl a[href='{import}']").ShouldNotBeNull();
        var record = (await AuditRows.ReadAsync(host, county.Administrator.Id))[0];
        record.Operation.ShouldBe("POST /admin/certificates");
        record.Category.ShouldBe(AuditCategory.Read);
        record.SubjectId.ShouldBe((await FindAsync(host, number))!.Id.ToString());
    }

    [Fact]
    public async Task ALookUpOfAnotherOwnersRow_AnswersAsIfItWereNotThere()
    {
        using var owner = await AdministratorAsync(host);
        using var other = await AdministratorAsync(host);
        using var platform = await PlatformAsync(host);
        var (number, person) = (NextNumber(), TestApplicant.Next());
        await ImportAsync(owner, Row(number, person));

        var nothing = await LookUpAsync(other, NextNumber());
        foreach (var browser in new[] { other, platform })
        {
            var answer = await LookUpAsync(browser, number);
            answer.Words.ShouldContain("没有这个号码");
            answer.Words.ShouldNotContain(person.Name);
        }

        nothing.Words.ShouldContain("没有这个号码");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2013")]
    [InlineData("2013%")]
    public async Task APartOfANumber_FindsNothing(string number)
    {
        using var browser = await AdministratorAsync(host);
        await ImportAsync(browser, Row(NextNumber(), TestApplicant.Next()));

        (await LookUpAsync(browser, number)).Words.ShouldContain("没有这个号码");
    }

    [Fact]
    public async Task AnImportTakenBack_TakesTheRowsItWroteLast()
    {
        using var browser = await AdministratorAsync(host);
        var (first, second, person) = (NextNumber(), NextNumber(), TestApplicant.Next());
        var import = await ImportAsync(browser, Row(first, person), Row(second, person));
        await ImportAsync(browser, Row(second, person, "数学"));
        var page = await browser.OpenAsync(import);

        var removed = await browser.PressAsync(page, "撤销这次导入");
        var (address, fields) = Browser.Describe(page, "撤销这次导入", ("__FormToken", $"{Guid.CreateVersion7()}"));
        var again = await browser.PostAsync(address, fields);

        page.Words.ShouldContain("仍在证书库的 1 条");
        removed.Location.ShouldBe(import);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        (await FindAsync(host, first)).ShouldBeNull();
        (await FindAsync(host, second))!.Subject.ShouldBe("数学");
        (await browser.OpenAsync(import)).Words.ShouldContain("已撤销");
    }

    [Fact]
    public async Task AnImportOfAnotherOwner_IsNotFound()
    {
        using var owner = await AdministratorAsync(host);
        using var other = await AdministratorAsync(host);
        var number = NextNumber();
        var import = await ImportAsync(owner, Row(number, TestApplicant.Next()));
        var own = await other.OpenAsync(await ImportAsync(other, Row(NextNumber(), TestApplicant.Next())));
        var (_, fields) = Browser.Describe(own, "撤销这次导入");

        (await other.OpenAsync(import)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PostAsync(import + "?handler=Remove", fields)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await FindAsync(host, number)).ShouldNotBeNull();
        (await other.OpenAsync(Address)).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1, "Its own alone.");
    }

    private static async Task<Answer> LookUpAsync(Browser browser, string number) =>
        await browser.PressAsync(await browser.OpenAsync(Address), "查询证书", ("Number", number));
}

public sealed class RegisterOnSqliteTests(SqliteHost host) : RegisterTests(host);

public sealed class RegisterOnMySqlTests(MySqlHost host) : RegisterTests(host);
