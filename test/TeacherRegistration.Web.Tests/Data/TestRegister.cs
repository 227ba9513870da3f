using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Domain.Register;
using TeacherRegistration.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Data;

/// <summary>证书库: workbooks, and who imports them by the pages.</summary>
internal static class TestRegister
{
    public const string Address = "/admin/certificates";
    public const string Import = "/admin/certificates/import";
    public const string Issuer = "测试六省一市一县教育局";

    public static readonly string[] Headings = ["证书号码", "姓名", "身份证件号码", "资格种类", "证书任教学科", "签发日期", "认定机构"];

    private static int count;

    /// <summary>A certificate number of 2013 that no other test uses.</summary>
    public static string NextNumber() => string.Create(CultureInfo.InvariantCulture, $"20139900821{Interlocked.Increment(ref count):000000}");

    /// <summary>The row of a certificate of 小学, 2013-06-20.</summary>
    public static string[] Row(string number, FilingDraft holder, string subject = "语文") =>
        [number, holder.Name, holder.IdNumber, "小学", subject, "2013-06-20", Issuer];

    public static byte[] Workbook(params string[][] rows)
    {
        using var stream = new MemoryStream();
        stream.SaveAs(rows.Select(row => Headings.Zip(row).ToDictionary(cell => cell.First, object (cell) => cell.Second)));
        return stream.ToArray();
    }

    /// <summary>An administrator of a county of the test's own.</summary>
    public static async Task<Browser> AdministratorAsync(ProductHost host) => await StaffSession.OpenAsync(host, (await TestCounty.AddAsync(host)).Administrator);

    public static async Task<Browser> PlatformAsync(ProductHost host) =>
        await StaffSession.OpenAsync(host, await StaffAccount.AddPlatformAsync(host, RoleNames.PlatformAdministrator));

    /// <summary>The dry run.</summary>
    public static async Task<Answer> UploadAsync(Browser browser, byte[] content, string fileName = "certificates.xlsx")
    {
        var (address, fields) = Browser.Describe(await browser.OpenAsync(Import), "检查文件");
        using var form = new MultipartFormDataContent();
        fields.ForEach(field => form.Add(new StringContent(field.Value), field.Key));
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "File", fileName);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = form };
        return await browser.SendAsync(request);
    }

    /// <summary>Imports the rows by the pages; returns the import's address.</summary>
    public static async Task<string> ImportAsync(Browser browser, params string[][] rows)
    {
        var page = await browser.OpenAsync((await UploadAsync(browser, Workbook(rows))).Location);
        (await browser.PressAsync(page, $"导入全部 {rows.Length} 条")).Location.ShouldBe($"{Address}?done=CertificatesImported&count={rows.Length}");
        return (await browser.OpenAsync(Address)).Document.QuerySelector("tbody tr a")!.GetAttribute("href")!;
    }

    /// <summary>Imports a certificate of the person as some county; returns its number.</summary>
    public static async Task<string> AddAsync(ProductHost host, FilingDraft holder)
    {
        using var browser = await AdministratorAsync(host);
        var number = NextNumber();
        await ImportAsync(browser, Row(number, holder));
        return number;
    }

    /// <summary>撤销 of the import.</summary>
    public static async Task<Answer> RemoveAsync(Browser browser, string import) => await browser.PressAsync(await browser.OpenAsync(import), "撤销这次导入");

    /// <summary>The row of the number as it stands in the database.</summary>
    public static async Task<RegisteredCertificate?> FindAsync(ProductHost host, string number)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TeacherRegistrationDbContext>().Set<RegisteredCertificate>().AsNoTracking().FirstOrDefaultAsync(row => row.Number == number);
    }
}
