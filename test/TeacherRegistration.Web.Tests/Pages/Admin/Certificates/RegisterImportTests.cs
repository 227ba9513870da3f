using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.Applications.Application.Register;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using TeacherRegistration.Web.Tests.Pages.Downloads;
using static TeacherRegistration.Web.Tests.Data.TestRegister;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Certificates;

/// <summary>证书库 is imported by its owners, all rows or none (SPEC §3.3).</summary>
public abstract class RegisterImportTests(ProductHost host)
{
    [Fact]
    public async Task Post_OfAFaultyWorkbook_NamesEachCellAndWritesNothing()
    {
        using var browser = await AdministratorAsync(host);
        var person = TestApplicant.Next();
        var (good, other, third) = (NextNumber(), NextNumber(), NextNumber());

        var answer = await UploadAsync(browser, Workbook(
            Row(good, person),
            Row("2013990082100001", person),
            Row("=1+1", person),
            Row(good, person),
            Row(other, person with { IdNumber = person.IdNumber[..^1] + (person.IdNumber[^1] == '1' ? "2" : "1") }),
            Row(other, person with { IdNumber = "99999713130100" + "1" }),
            Row(other, person with { Name = "一" }),
            [other, person.Name, person.IdNumber, "大学", "语文", "2099-06-20", ""],
            Row(other, person, subject: ""),
            [third, person.Name, person.IdNumber, "幼儿园", "", "2013-06-20", Issuer]));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var rows = answer.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        rows.Select(row => $"{row[0]} {row[1]}").ShouldBe(
        [
            "3 证书号码", "4 证书号码", "5 证书号码", "6 身份证件号码", "7 身份证件号码", "8 姓名", "9 资格种类", "9 认定机构", "9 签发日期", "10 证书任教学科",
        ]);
        rows.ShouldAllBe(row => row[3].EndsWith('。'));
        rows[2][3].ShouldContain("两次");
        rows[3][3].ShouldContain("校验位");
        (await FindAsync(host, good)).ShouldBeNull();
    }

    [Fact]
    public async Task Post_OfAWholeWorkbook_CountsFirstAndThenWritesAllRowsOnce()
    {
        using var browser = await AdministratorAsync(host);
        var (first, second) = (NextNumber(), NextNumber());
        string[] odd = [.. Row(second, TestApplicant.Next() with { Name = "尉迟𬍛" }, "=SUM(1)")[..5], "2014-06-20", Issuer];
        var upload = await UploadAsync(browser, Workbook(Row(first, TestApplicant.Next()), odd));
        var page = await browser.OpenAsync(upload.Location);

        var written = await browser.PressAsync(page, "导入全部 2 条");
        var (address, fields) = Browser.Describe(page, "导入全部 2 条", ("__FormToken", $"{Guid.CreateVersion7()}"));
        var again = await browser.PostAsync(address, fields);

        page.Words.ShouldContain("共 2 条,新增 2 条,替换 0 条");
        page.Words.ShouldContain("其中 1 条的证书号码");
        written.Location.ShouldBe($"{Address}?done=CertificatesImported&count=2");
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        (await FindAsync(host, first)).ShouldNotBeNull();
        (await FindAsync(host, second))!.Subject.ShouldBe("=SUM(1)", "Text is text.");
    }

    [Fact]
    public async Task ALaterImport_ReplacesTheOwnersRow()
    {
        using var browser = await AdministratorAsync(host);
        var (number, person) = (NextNumber(), TestApplicant.Next());
        await ImportAsync(browser, Row(number, person));

        var page = await browser.OpenAsync((await UploadAsync(browser, Workbook(Row(number, person, "数学"), Row(NextNumber(), person)))).Location);
        await browser.PressAsync(page, "导入全部 2 条");

        page.Words.ShouldContain("新增 1 条,替换 1 条");
        (await FindAsync(host, number))!.Subject.ShouldBe("数学");
    }

    [Fact]
    public async Task ARowOfAnotherOwner_IsNotReplaced()
    {
        using var owner = await AdministratorAsync(host);
        using var other = await AdministratorAsync(host);
        using var platform = await PlatformAsync(host);
        var (ofAgency, ofPlatform, person) = (NextNumber(), NextNumber(), TestApplicant.Next());
        await ImportAsync(owner, Row(ofAgency, person));
        await ImportAsync(platform, Row(ofPlatform, person));

        var byAgency = await UploadAsync(other, Workbook(Row(ofAgency, person, "数学"), Row(ofPlatform, person, "数学"), Row(NextNumber(), person)));
        var byPlatform = await UploadAsync(platform, Workbook(Row(ofAgency, person, "数学")));

        byAgency.Status.ShouldBe(HttpStatusCode.BadRequest);
        var reasons = byAgency.Document.QuerySelectorAll("main tbody tr").Select(row => $"{row.Children[0].TextContent} {row.Children[3].TextContent}").ToList();
        reasons.Count.ShouldBe(2);
        reasons[0].ShouldStartWith("2 这个证书号码已由测试");
        reasons[1].ShouldStartWith("3 这个证书号码已由平台导入");
        byPlatform.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await FindAsync(host, ofAgency))!.Subject.ShouldBe("语文");
    }

    [Fact]
    public async Task TheSameNumberByTwoAtOnce_IsTheFirstOnes()
    {
        using var first = await AdministratorAsync(host);
        using var second = await AdministratorAsync(host);
        var (number, person) = (NextNumber(), TestApplicant.Next());
        var pages = new List<(Browser Browser, Answer Page)>();
        foreach (var (browser, subject) in new[] { (first, "语文"), (second, "数学") })
        {
            pages.Add((browser, await browser.OpenAsync((await UploadAsync(browser, Workbook(Row(number, person, subject)))).Location)));
        }

        var answers = await Task.WhenAll(pages.Select(one => one.Browser.PressAsync(one.Page, "导入全部 1 条")));

        answers.Count(answer => answer.Status == HttpStatusCode.Redirect).ShouldBe(1);
        var refused = answers.Single(answer => answer.Status != HttpStatusCode.Redirect);
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ErrorOf("").ShouldContain("重新上传");
        (await FindAsync(host, number)).ShouldNotBeNull();
    }

    [Fact]
    public async Task MoreRowsThanAreRead_AreRefused()
    {
        using var browser = await AdministratorAsync(host);
        var rows = new StringBuilder(string.Join(',', Headings)).AppendLine();
        for (var index = 0; index <= WorkbookReader.MaximumRows; index++)
        {
            rows.AppendLine("1,2,3,4,5,6,7");
        }

        var answer = await UploadAsync(browser, Encoding.UTF8.GetBytes(rows.ToString()), "many.csv");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain($"{WorkbookReader.MaximumRows}");
    }

    [Theory]
    [InlineData("nothing.xlsx", "no workbook", "不是可读取的")]
    [InlineData("empty.csv", "", "请选择文件")]
    [InlineData("columns.csv", "证书号码,姓名\n1,某人\n", "缺少列")]
    public async Task Post_OfAnUnusableFile_SaysWhyBesideIt(string name, string content, string reason)
    {
        using var browser = await AdministratorAsync(host);

        var answer = await UploadAsync(browser, Encoding.UTF8.GetBytes(content), name);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain(reason);
    }

    [Fact]
    public async Task Template_HasTheHeadings()
    {
        using var browser = await AdministratorAsync(host);

        using var content = new MemoryStream(await browser.Client.GetByteArrayAsync(Import + "?handler=Template"));

        content.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().First().Keys.ShouldBe(Headings);
    }

    [Fact]
    public async Task Get_OfAnotherOwnersDryRun_Answers404()
    {
        using var owner = await AdministratorAsync(host);
        var upload = await UploadAsync(owner, Workbook(Row(NextNumber(), TestApplicant.Next())));
        using var other = await AdministratorAsync(host);
        using var platform = await PlatformAsync(host);

        (await other.OpenAsync(upload.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await platform.OpenAsync(upload.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task TheNight_RemovesTheWorkbook_OnceItIsADayOld()
    {
        using var browser = await AdministratorAsync(host);
        var number = NextNumber();
        var page = await browser.OpenAsync((await UploadAsync(browser, Workbook(Row(number, TestApplicant.Next())))).Location);
        var id = Guid.Parse(page.Address.Split('=')[^1]);
        StoredFiles.Age(host, id, TimeSpan.FromHours(25));

        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RegisterCleanupJob>().RunAsync();
        }

        host.Services.GetRequiredService<IBlobStore>().List(CertificateImport.Container).ShouldNotContain(blob => blob.Id == id);
        (await browser.PressAsync(page, "导入全部 1 条")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await FindAsync(host, number)).ShouldBeNull();
    }
}

public sealed class RegisterImportOnSqliteTests(SqliteHost host) : RegisterImportTests(host);

public sealed class RegisterImportOnMySqlTests(MySqlHost host) : RegisterImportTests(host);
