using System.Net;
using System.Text;
using TeacherRegistration.Printing.Tests;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;
using static TeacherRegistration.Web.Tests.Pages.Downloads.FileForms;

namespace TeacherRegistration.Web.Tests.Pages.Downloads;

/// <summary>上传资料: what is refused beside its field, and how a file comes back (FL-1 to FL-5).</summary>
public abstract class FileUploadTests(ProductHost host)
{
    private const string New = "/downloads/manage/new";
    private readonly string title = "资料" + Guid.CreateVersion7().ToString("N")[^12..];

    [Theory]
    [InlineData("Title", "", "必填。")]
    [InlineData("Title", "a\u202Eb", "含有不可见字符")]
    [InlineData("ValidUntil", "2026-01-01", "结束日期不能早于开始日期。")]
    [InlineData("ValidFrom", "1026-01-01", "请填写 2000 年到 2099 年之间的日期。")]
    [InlineData("ValidFrom", "tomorrow", "格式不正确")]
    [InlineData("Category", "Nothing", "格式不正确")]
    [InlineData("Audience", "Nothing", "格式不正确")]
    public async Task Post_OfABadField_Answers400BesideItAndKeepsTheRest(string field, string value, string message)
    {
        using var publisher = await host.SignInAsync("cs6s1s1xadmin");
        (string, string?)[] usual = [("Title", title), ("ValidFrom", "2026-02-01"), ("ValidUntil", "2026-03-01"), ("Category", "Policy")];

        var answer = await SendAsync(publisher, New, "发布", TestFiles.Pdf(), "a.pdf", [.. usual.Where(given => given.Item1 != field), (field, value)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldContain(message);
        ValueOf(answer, field == "Title" ? "ValidFrom" : "Title").ShouldBe(field == "Title" ? "2026-02-01" : title);
        (await publisher.OpenAsync("/downloads/manage")).Words.ShouldNotContain(title);
    }

    [Theory]
    [InlineData("gif", "a.png", "只能上传 PDF、JPG 或 PNG")]
    [InlineData("svg", "a.svg", "只能上传 PDF、JPG 或 PNG")]
    [InlineData("pdf", "a.png", "扩展名应为 .pdf")]
    [InlineData("pdf+html", "a.pdf", "夹带了其他内容")]
    [InlineData("pdf+script", "a.pdf", "含有脚本")]
    [InlineData("pixels", "a.png", "图片太大,最多 4000 万像素")]
    [InlineData("cut", "a.jpg", "打不开或不完整")]
    [InlineData("empty", "a.pdf", "只能上传")]
    [InlineData("none", "", "请选择文件。")]
    [InlineData("pdf", "a\u202Efdp.pdf", "含有不可见字符")]
    [InlineData("pdf", "long", "文件名最多 100 个字")]
    public async Task Post_OfABadFile_Answers400BesideItAndKeepsTheRest(string kind, string fileName, string message)
    {
        using var publisher = await host.SignInAsync("cs6s1s1xadmin");

        var answer = await SendAsync(
            publisher, New, "发布", Make(kind), fileName == "long" ? new string('长', 296) + ".pdf" : fileName, ("Title", title), ("Category", "Policy"), ("ValidUntil", "2026-03-01"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain(message);
        ValueOf(answer, "Title").ShouldBe(title);
        ValueOf(answer, "ValidUntil").ShouldBe("2026-03-01");
        answer.Document.QuerySelector("#Category option[selected]")!.GetAttribute("value").ShouldBe("Policy");
    }

    [Fact]
    public async Task Post_OfMoreThan10Megabytes_Answers413()
    {
        using var publisher = await host.SignInAsync("cs6s1s1xadmin");

        var somewhat = await SendAsync(publisher, New, "发布", new byte[(10 * 1024 * 1024) + 1], "a.pdf", ("Title", title));
        var far = await SendAsync(publisher, New, "发布", new byte[30 * 1024 * 1024], "a.pdf", ("Title", title));

        somewhat.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        somewhat.ErrorOf("File").ShouldContain("超过 10 MB");
        ValueOf(somewhat, "Title").ShouldBe(title);
        far.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        far.Words.ShouldContain("发送的文件太大");
    }

    [Theory]
    [InlineData("../../表 格(一).pdf", "表 格(一).pdf")]
    [InlineData("..%2f%00.pdf", "_2f_00.pdf")]
    [InlineData("a%22;filename=b.html;x.pdf", "a_22_filename=b.html_x.pdf")]
    public async Task AFile_ComesBackAsAnAttachmentWithItsName(string sent, string expected)
    {
        using var publisher = await host.SignInAsync("cs6s1s1xadmin");
        var pdf = TestFiles.Pdf();

        var file = FileOf(await PublishAsync(publisher, title, pdf, sent));
        using var response = await publisher.Client.GetAsync(file);

        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(pdf);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe(expected);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("sandbox");
        policy.ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task AnImage_ComesBackWithoutWhatStoodBesideItsPixels()
    {
        using var publisher = await host.SignInAsync("cs6s1s1xadmin");

        var file = FileOf(await PublishAsync(publisher, title, TestFiles.Jpeg(0xFE, "116.4074E"u8.ToArray()), "a.jpg"));
        var bytes = await publisher.Client.GetByteArrayAsync(file);

        bytes[..3].ShouldBe([0xFF, 0xD8, 0xFF]);
        Encoding.Latin1.GetString(bytes).ShouldNotContain("116.4074E");
    }

    [Fact]
    public async Task Change_KeepsTheFile_UntilAnotherTakesItsPlace()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var page = await PublishAsync(publisher, title, TestFiles.Pdf());
        var old = await publisher.OpenAsync(page);

        (await SendAsync(publisher, page, "保存", content: null, "", ("Title", title + "改"))).Location.ShouldBe(page + "?done=Saved");
        var kept = await publisher.OpenAsync(FileOf(page));
        (await SendAsync(publisher, page, "保存", TestFiles.Png(), "新.png")).Location.ShouldBe(page + "?done=Saved");
        var bad = await SendAsync(publisher, page, "保存", "GIF89a"u8.ToArray(), "新.gif", ("Title", title + "再改"));

        kept.Text.ShouldStartWith("%PDF-");
        (await publisher.Client.GetByteArrayAsync(FileOf(page)))[1..4].ShouldBe("PNG"u8.ToArray());
        (await publisher.OpenAsync("/downloads")).Words.ShouldContain(title + "改");
        bad.Status.ShouldBe(HttpStatusCode.BadRequest);
        ValueOf(bad, "Title").ShouldBe(title + "再改");
        (await publisher.PressAsync(old, "保存", ("File", null))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Publish_Sent_Twice_PublishesOnce()
    {
        var county = await TestCounty.AddAsync(host);
        using var publisher = await county.SignInAsync();
        var token = ("__FormToken", (string?)Guid.CreateVersion7().ToString());

        var first = await SendAsync(publisher, New, "发布", TestFiles.Pdf(), "a.pdf", ("Title", title), token);
        var second = await SendAsync(publisher, New, "发布", TestFiles.Pdf(), "a.pdf", ("Title", title), token);

        var other = TestFiles.Pdf();
        other[^20] ^= 1;
        var corrected = await SendAsync(publisher, New, "发布", other, "a.pdf", ("Title", title), token);

        corrected.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        second.Location.ShouldBe(first.Location);
        (await publisher.OpenAsync("/downloads/manage")).Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
    }

    private static byte[]? Make(string kind) => kind switch
    {
        "gif" => "GIF89a\x01\0\x01\0\0\0\0;"u8.ToArray(),
        "svg" => "<svg onload='alert(1)'/>"u8.ToArray(),
        "pdf" => TestFiles.Pdf(),
        "pdf+html" => [.. TestFiles.Pdf(), .. "<html>"u8],
        "pdf+script" => TestFiles.PackedPdf("/OpenAction << /S /JavaScript /JS (a) >>"),
        "pixels" => TestFiles.PngHead(40_000, 40_000),
        "cut" => TestFiles.Jpeg(400, 400)[..^400],
        "empty" => [],
        _ => null,
    };

    private static string? ValueOf(Answer page, string field) => page.Document.GetElementById(field)!.GetAttribute("value");
}

public sealed class FileUploadOnSqliteTests(SqliteHost host) : FileUploadTests(host);

public sealed class FileUploadOnMySqlTests(MySqlHost host) : FileUploadTests(host);
