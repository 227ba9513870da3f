using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Exports;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Admin.Users;

public abstract class UserImportTests(ProductHost host)
{
    private static readonly string[] Headings = ["用户名", "姓名", "角色", "确认点", "手机号码"];

    [Fact]
    public async Task Post_OfAFaultyWorkbook_NamesEachCellAndAddsNobody()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var (login, point) = (UserForms.NewLogin(), agency.Code + "0101");

        var answer = await UploadAsync(browser, Workbook(
            [login, "对的", "确认用户", point, "13800001111"],
            ["ab", "一", "注册用户", "", "1380000"],
            [login, "重复", "注册用户", "", ""],
            ["=cmd|x", "公式", "注册用户", "", ""],
            [UserForms.NewLogin(), "没有点", "确认用户", "", ""],
            [UserForms.NewLogin(), "点不对", "确认用户", "别处的点", ""],
            [UserForms.NewLogin(), "角色不对", "超级用户", "", ""],
            [UserForms.NewLogin(), "平台角色", "平台审计员", "", ""],
            [agency.Administrator.LoginName, "已有", "注册用户", "", ""],
            ["", "没有用户名", "注册用户、机构管理员", "", "00000000000"]));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var rows = answer.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        rows.Select(row => $"{row[0]} {row[1]}").ShouldBe(
        [
            "3 用户名", "3 姓名", "3 手机号码", "4 用户名", "5 用户名", "6 确认点", "7 确认点", "8 角色", "9 角色", "10 用户名", "11 用户名", "11 手机号码",
        ]);
        rows.ShouldAllBe(row => row[3].Length > 3);
        rows[4][2].ShouldBe("=cmd|x");
        (await agency.FindAsync(login)).ShouldBeNull();
    }

    [Fact]
    public async Task Post_OfAWholeWorkbook_AddsAllOnceAndSendsTheLinks()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var (first, second) = (UserForms.NewLogin(), UserForms.NewLogin());
        var phone = "136" + agency.Administrator.Phone[3..];
        var upload = await UploadAsync(browser, Workbook([first, "尉迟𬍛", "确认用户", TestCounty.PointName, phone], [second, "两个角色", "注册用户,机构管理员", "", ""]));
        var page = await browser.OpenAsync(upload.Location);

        var added = await browser.PressAsync(page, "导入全部 2 条");
        var (address, fields) = Browser.Describe(page, "导入全部 2 条", ("__FormToken", $"{Guid.CreateVersion7()}"));
        var again = await browser.PostAsync(address, fields);

        added.Location.ShouldBe("/admin/users?done=UsersImported&count=2");
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        (await agency.FindAsync(first))!.HasPassword.ShouldBeFalse();
        (await agency.FindAsync(second))!.Roles.ShouldBe([RoleNames.RegistrationUser, RoleNames.AgencyAdministrator]);
        await Eventually.FindAsync(
            async () => (await browser.ReadTextsAsync(phone)).FirstOrDefault(text => text.Contains("/account/activate/", StringComparison.Ordinal)), "text with the link");
    }

    [Fact]
    public async Task Get_OfAnotherUsersImport_Answers404()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        var upload = await UploadAsync(browser, Workbook([UserForms.NewLogin(), "某人", "注册用户", "", ""]));
        using var stranger = await host.SignInAsync("cs6s1s1xadmin");

        (await stranger.OpenAsync(upload.Location)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_ByARegistrationUser_TakesConfirmationUsersAlone()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await (await agency.AddUserAsync(RoleNames.RegistrationUser)).LogInAsync(host.CreateBrowser());

        (await UploadAsync(browser, Workbook([UserForms.NewLogin(), "某人", "机构管理员", "", ""]))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await UploadAsync(browser, Workbook([UserForms.NewLogin(), "某人", "确认用户", TestCounty.PointName, ""]))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("nothing.xlsx", "no workbook", "不是可读取的")]
    [InlineData("empty.csv", "", "请选择文件")]
    [InlineData("columns.csv", "用户名,姓名\nabcd,某人\n", "缺少列")]
    public async Task Post_OfAnUnusableFile_SaysWhyBesideIt(string name, string content, string reason)
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var answer = await UploadAsync(browser, Encoding.UTF8.GetBytes(content), name);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain(reason);
    }

    [Fact]
    public async Task Template_HasTheHeadings()
    {
        using var browser = await host.SignInAsync("cs6s1s1xadmin");

        var rows = Read(await browser.Client.GetByteArrayAsync("/admin/users/import?handler=Template"));

        rows[0].Keys.ShouldBe(Headings);
    }

    [Fact]
    public async Task Export_IsMaskedMarkedRecordedAndHoldsNoFormula()
    {
        var agency = await TestCounty.AddAsync(host);
        var member = await agency.AddUserAsync("=1+1", [RoleNames.ConfirmationUser]);
        using var browser = await agency.SignInAsync();
        var (address, fields) = Browser.Describe(await browser.OpenAsync("/admin/users/export"), "导出用户");

        using var response = await browser.Client.PostAsync(address, new FormUrlEncodedContent(fields));
        var content = await response.Content.ReadAsByteArrayAsync();

        response.Content.Headers.ContentType!.MediaType.ShouldBe(MarkedExport.ContentType);
        var rows = new MemoryStream(content).Query().Cast<IDictionary<string, object?>>().Select(cells => cells.Values.Select(cell => $"{cell}").ToList()).ToList();
        rows.Count.ShouldBe(4);
        rows[0][0].ShouldStartWith($"导出人:管理员({agency.Administrator.LoginName},");
        rows[1].Take(2).ShouldBe(["用户名", "姓名"]);
        var row = rows.Single(cells => cells[0] == member.LoginName);
        row[1].ShouldBe("'=1+1");
        row[4].ShouldBe($"{member.Phone[..3]}****{member.Phone[^4..]}");
        await using var scope = host.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<AuditRecord>().SingleAsync(record =>
            record.UserId == agency.Administrator.Id && record.Operation == "POST /admin/users/export")).Reason.ShouldBe("导出 2 行");
    }

    [Fact]
    public async Task Export_WithoutAFreshFactor_IsForbidden()
    {
        var agency = await TestCounty.AddAsync(host);
        using var browser = await agency.SignInAsync();
        await TestAgencies.AgeFactorAsync(host, agency.Administrator);

        (await browser.PressAsync(await browser.OpenAsync("/admin/users/export"), "导出用户")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static byte[] Workbook(params string[][] rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(rows.Select(row => Headings.Zip(row).ToDictionary(cell => cell.First, object (cell) => cell.Second)));
        return stream.ToArray();
    }

    private static List<IDictionary<string, object>> Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return [.. stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>()];
    }

    private static Task<Answer> UploadAsync(Browser browser, byte[] content) => UploadAsync(browser, content, "users.xlsx");

    private static async Task<Answer> UploadAsync(Browser browser, byte[] content, string fileName)
    {
        var (address, fields) = Browser.Describe(await browser.OpenAsync("/admin/users/import"), "检查文件");
        using var form = new MultipartFormDataContent();
        fields.ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "File", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await browser.SendAsync(request);
    }
}

public sealed class UserImportOnSqliteTests(SqliteHost host) : UserImportTests(host);

public sealed class UserImportOnMySqlTests(MySqlHost host) : UserImportTests(host);
