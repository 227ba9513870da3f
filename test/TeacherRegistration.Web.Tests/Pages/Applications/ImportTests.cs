using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Encryption;
using TeacherRegistration.Framework.Spreadsheets;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Pages.Applications;

public abstract class ImportTests(ProductHost host)
{
    private const string Officer = "cs6s1s1xjyjrd";

    /// <summary>Row of the faulty workbook, column, and a part of the reason.</summary>
    private static readonly (int Row, string Column, string Reason)[] Faults =
    [
        (3, "身份证件号码", "校验位"), (4, "身份证件号码", "出生日期"), (5, "身份证件号码", "18 位"), (6, "身份证件号码", "必填"),
        (7, "姓名", "必填"), (8, "姓名", "2 到 50"), (9, "手机号码", "11 位"), (10, "手机号码", "11 位"),
        (11, "证书号码", "17 位"), (12, "证书号码", "17 位"), (13, "资格种类", "可选范围"), (14, "签发日期", "有效的日期"),
        (15, "签发日期", "晚于今天"), (16, "注册类别", "可选范围"), (17, "确认点代码", "没有此确认点"), (18, "注册机构代码", "不是本机构"),
        (19, "培训学时", "0 到 9999"), (20, "培训学时", "0 到 9999"), (21, "年度考核", "可选范围"), (22, "合同结束日期", "早于开始"),
        (23, "申报时间", "有效的时间"), (24, "民族", "可选范围"), (25, "邮编", "6 位"), (26, "电子邮箱", "格式"),
    ];

    [Fact]
    public async Task Post_OfAFaultyWorkbook_NamesEachCellAndWritesNothing()
    {
        using var browser = await host.SignInAsync(Officer);
        var content = await ReadAsync("applications-bad.xlsx");

        var answer = await UploadAsync(browser, content, "applications-bad.xlsx");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var rows = answer.Document.QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList()).ToList();
        rows.Count.ShouldBe(Faults.Length);
        rows.Zip(Faults).ShouldAllBe(pair =>
            pair.First[0] == $"{pair.Second.Row}" && pair.First[1] == pair.Second.Column && pair.First[3].Contains(pair.Second.Reason));
        (await CountPeopleAsync(WorkbookReader.Read(content, "applications-bad.xlsx", []).Select(row => row.Values["身份证件号码"]))).ShouldBe(0);
    }

    [Fact]
    public async Task Post_OfAWholeWorkbook_CountsFirstAndThenFilesAllRowsOnce()
    {
        using var browser = await host.SignInAsync(Officer);
        var content = await ReadAsync("applications-sample.xlsx");

        var checkedFile = await browser.OpenAsync((await UploadAsync(browser, content, "sample.xlsx")).Location);
        var filed = await browser.PressAsync(checkedFile, "导入全部 600 条");
        var again = await browser.PressAsync(await browser.OpenAsync(checkedFile.Address), "检查文件");
        var second = await UploadAsync(browser, content, "sample.xlsx");

        checkedFile.Words.ShouldContain("共 600 条,首次注册 187 条,定期注册 413 条");
        filed.Location.ShouldBe("/applications?done=Imported&count=600");
        (await CountPeopleAsync(WorkbookReader.Read(content, "sample.xlsx", []).Select(row => row.Values["身份证件号码"]))).ShouldBe(600);
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        second.Status.ShouldBe(HttpStatusCode.BadRequest);
        second.Words.ShouldContain("该人本年度已有有效申请");
        await ShouldFindAsync(browser, "司马·阿依古丽·吾买尔");
        await ShouldFindAsync(browser, "尉迟𬍛");
    }

    [Theory]
    [InlineData("nothing.xlsx", "no workbook", "不是可读取的")]
    [InlineData("empty.csv", "", "请选择文件")]
    [InlineData("columns.csv", "姓名,民族\n王一,汉族\n", "缺少列")]
    public async Task Post_OfAnUnusableFile_SaysWhyBesideIt(string name, string content, string reason)
    {
        using var browser = await host.SignInAsync(Officer);

        var answer = await UploadAsync(browser, Encoding.UTF8.GetBytes(content), name);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain(reason);
    }

    [Fact]
    public async Task Get_ByAConfirmationUser_IsForbidden()
    {
        using var browser = await host.SignInAsync("cs6s1s1xzcqr01");

        (await browser.OpenAsync("/applications/import")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task ShouldFindAsync(Browser browser, string name)
    {
        var page = await browser.OpenAsync("/applications?name=" + Uri.EscapeDataString(name));
        page.Document.QuerySelectorAll("td.name").ShouldContain(cell => cell.TextContent == name);
    }

    internal static async Task<Answer> UploadAsync(Browser browser, byte[] content, string fileName)
    {
        var page = await browser.OpenAsync("/applications/import");
        var (address, fields) = Browser.Describe(page, "检查文件");
        using var form = new MultipartFormDataContent();
        fields.ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "File", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await browser.SendAsync(request);
    }

    private static Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", name));

    private async Task<int> CountPeopleAsync(IEnumerable<string> idNumbers)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var cipher = scope.ServiceProvider.GetRequiredService<IColumnCipher>();
        var hashes = idNumbers.Select(number => BlindIndexes.OfIdNumber(cipher, number)).ToList();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<Person>().CountAsync(person => hashes.Contains(person.IdHash));
    }
}

public sealed class ImportOnSqliteTests(SqliteHost host) : ImportTests(host);

public sealed class ImportOnMySqlTests(MySqlHost host) : ImportTests(host);
