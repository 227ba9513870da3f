using System.Buffers.Binary;
using System.Net;
using System.Text;
using SkiaSharp;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Testing;
using TeacherRegistration.Web.Tests.Data;

namespace TeacherRegistration.Web.Tests.Pages.Apply;

/// <summary>Photos of applicants: what is taken, what is left of it, and who sees it (FL-1 to FL-5, rules 46 and 47, SPEC §3.1).</summary>
public abstract class PhotoTests(ProductHost host)
{
    /// <summary>Name, content and the words of the refusal.</summary>
    private static readonly Dictionary<string, (Func<byte[]> Content, string Message)> Refused = new()
    {
        ["a.svg"] = (() => "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "JPG 或 PNG"),
        ["zip.gif"] = (() => [.. "GIF89a\x01\0\x01\0\0\0\0;"u8, .. "PK\x03\x04 PK\x05\x06"u8], "JPG 或 PNG"),
        ["phone.heic"] = (() => [0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1heic"u8], "HEIC"),
        ["huge.png"] = (() => PngHead(40_000, 40_000), "万像素"),
        ["cut.jpg"] = (() => TestFiling.Picture(900, 1200, SKColors.Gray)[..^200], "不完整"),
        ["really-png.jpg"] = (() => TestFiling.Picture(900, 1200, SKColors.Gray, SKEncodedImageFormat.Png), "扩展名"),
        ["page-behind.jpg"] = (() => [.. TestFiling.Picture(900, 1200, SKColors.Gray), .. "<html><script>alert(1)</script>"u8], "夹带"),
        ["jar-behind.jpg"] = (() => [.. TestFiling.Picture(900, 1200, SKColors.Gray), .. "PK\x03\x04 PK\x05\x06"u8], "夹带"),
        ["twelve-megapixels.png"] = (() => PngHead(5000, 4000), "1200 万像素"),
        ["small.jpg"] = (() => TestFiling.Picture(290, 400, SKColors.Gray), "照片太小"),
        ["empty.jpg"] = (() => [], "请选择照片"),
    };

    public static TheoryData<string> RefusedNames => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public async Task WhatIsNoPhoto_IsRefusedWithItsReason(string name)
    {
        using var applicant = await TestFiling.AddAsync(host);

        var answer = await applicant.UploadAsync(Portrait(applicant), name, Refused[name].Content());

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("File").ShouldContain(Refused[name].Message);
        (await applicant.ReadAsync()).PortraitId.ShouldBeNull();
    }

    [Fact]
    public async Task MoreThanTenMegabytes_AreRefused()
    {
        using var applicant = await TestFiling.AddAsync(host);

        var answer = await applicant.UploadAsync(Portrait(applicant), "a.jpg", new byte[11_000_000]);

        answer.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        answer.ErrorOf("File").ShouldContain("10 MB");
    }

    [Fact]
    public async Task APortrait_IsKeptAsOneInchOfPixelsAlone()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var original = TestFiling.Picture(1200, 900, SKColors.Teal);
        byte[] withComment = [0xFF, 0xD8, 0xFF, 0xFE, 0, 12, .. "N31.2304 "u8, (byte)'E', .. original[2..]];

        (await applicant.UploadAsync(Portrait(applicant), "me.jpg", withComment)).Location.ShouldBe("/apply/data");

        var kept = await ReadAsync(applicant, Portrait(applicant));
        using var picture = SKBitmap.Decode(kept);
        (picture.Width, picture.Height).ShouldBe((295, 413));
        kept.Length.ShouldBeLessThan(190_000);
        Encoding.Latin1.GetString(kept).ShouldNotContain("N31.2304");
    }

    [Fact]
    public async Task ThePartThatWasCut_IsKept()
    {
        using var applicant = await TestFiling.AddAsync(host);

        // The right half is red; turned clockwise once, it is below.
        await applicant.UploadAsync(
            Portrait(applicant), "me.jpg", LeftAndRight(1600, 1200, SKColors.Blue, SKColors.Red), ("Turns", "1"), ("Left", "0.1"), ("Top", "0.55"), ("Width", "0.4"));

        using var picture = SKBitmap.Decode(await ReadAsync(applicant, Portrait(applicant)));
        foreach (var (x, y) in new[] { (5, 5), (290, 5), (5, 400), (290, 400) })
        {
            picture.GetPixel(x, y).Red.ShouldBeGreaterThan((byte)200);
            picture.GetPixel(x, y).Blue.ShouldBeLessThan((byte)60);
        }
    }

    [Fact]
    public async Task APageOfTheCertificate_IsTurnedAndMadeNoLargerThanIsRead()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [applicant.FullFile().Certificates[0] with { PhotoId = null }] });
        var certificate = (await applicant.ReadAsync()).Certificates[0];
        var address = $"/apply/data/{applicant.AccountId}/photos/Certificate/{certificate.Id}";

        (await applicant.UploadAsync(address, "page.png", TestFiling.Picture(3000, 2000, SKColors.Beige, SKEncodedImageFormat.Png), ("Turns", "3"))).Status.ShouldBe(HttpStatusCode.Redirect);

        using var picture = SKBitmap.Decode(await ReadAsync(applicant, address));
        picture.Height.ShouldBe(1600);
        picture.Width.ShouldBeInRange(1060, 1070);
        (await applicant.ReadAsync()).Certificates[0].PhotoId.ShouldNotBeNull();
    }

    [Fact]
    public async Task OfAPage_ThePartThatWasCutIsKeptInItsOwnShape()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var address = $"/apply/data/{applicant.AccountId}/photos/Certificate/{(await applicant.ReadAsync()).Certificates[0].Id}";

        await applicant.UploadAsync(address, "page.jpg", LeftAndRight(3200, 2400, SKColors.Blue, SKColors.Red), ("Left", "0.5"), ("Top", "0.1"), ("Width", "0.5"));

        using var picture = SKBitmap.Decode(await ReadAsync(applicant, address));
        (picture.Width, picture.Height).ShouldBe((1600, 1200));
        picture.GetPixel(20, 20).Red.ShouldBeGreaterThan((byte)200);
    }

    [Theory]
    [InlineData("/apply/data/{0}/photos/Passport/{0}/new", HttpStatusCode.NotFound)]
    [InlineData("/apply/data/{0}/photos/9/{0}", HttpStatusCode.NotFound)]
    [InlineData("/apply/filing?province=x", HttpStatusCode.NotFound)]
    public async Task AnAddressThatNamesNothing_IsNotThere(string address, HttpStatusCode status)
    {
        using var applicant = await TestFiling.AddAsync(host);

        (await applicant.Browser.OpenAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, applicant.AccountId))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task AFormThatNobodyHasMade_IsRefusedAndNotGuessed()
    {
        using var applicant = await TestFiling.AddAsync(host);
        var filing = await TestFiling.FindFilingAsync(host, TestFiling.Agency);
        var choice = await applicant.Browser.OpenAsync($"/apply/filing?province={filing.ProvinceId}");
        var (start, fields) = Browser.Describe(choice, "首次注册", ("Plan", filing.Id.ToString()));

        (await applicant.Browser.PostAsync(start, [.. fields.Where(field => field.Key != "Kind"), KeyValuePair.Create("Kind", "Third")])).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await applicant.UploadAsync(Portrait(applicant), "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal), ("Turns", "twice"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ThePhotosOfOthers_AreNotThere()
    {
        using var applicant = await TestFiling.AddAsync(host);
        using var other = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        await applicant.UploadAsync(Portrait(applicant), "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal));
        await other.EnterAsync(other.FullFile());
        var certificate = (await applicant.ReadAsync()).Certificates[0].Id;

        foreach (var address in new[] { Portrait(applicant), $"/apply/data/{other.AccountId}/photos/Certificate/{certificate}", $"/apply/data/{other.AccountId}/photos/Portrait/{applicant.AccountId}" })
        {
            (await other.Browser.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

    }

    [Fact]
    public async Task AnIdOfAnothersPhotos_LeadsToNone()
    {
        using var applicant = await TestFiling.AddAsync(host);
        using var other = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        var certificate = (await applicant.ReadAsync()).Certificates[0].Id;
        var photo = $"/apply/data/{applicant.AccountId}/photos/Certificate/{certificate}";
        await applicant.UploadAsync(photo, "page.jpg", TestFiling.Picture(900, 1200, SKColors.Beige));
        // Whoever adds a certificate of the own under the id of another's.
        var taken = $"/apply/data/{other.AccountId}/certificates/{certificate}";
        (await other.Browser.PressAsync(await other.Browser.OpenAsync(taken), "保存,下一步上传照片", RecordSectionTests.Certificate("20129900921900003"))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await other.Browser.OpenAsync($"/apply/data/{other.AccountId}/photos/Certificate/{certificate}")).Status.ShouldBe(HttpStatusCode.NotFound);
        await other.UploadAsync($"/apply/data/{other.AccountId}/photos/Certificate/{certificate}", "page.jpg", TestFiling.Picture(900, 1200, SKColors.Red));
        await other.Browser.PressAsync(await other.Browser.OpenAsync(taken), "删除这本证书");

        using var picture = SKBitmap.Decode(await ReadAsync(applicant, photo));
        picture.GetPixel(5, 5).Green.ShouldBeGreaterThan((byte)200);
    }

    [Theory]
    [InlineData("NaN", "0", "0")]
    [InlineData("0.5", "NaN", "0")]
    [InlineData("1", "-5", "7")]
    [InlineData("1e300", "0", "0")]
    public async Task ACutThatCannotBe_KeepsTheMiddle(string width, string left, string top)
    {
        using var applicant = await TestFiling.AddAsync(host);

        (await applicant.UploadAsync(Portrait(applicant), "me.jpg", TestFiling.Picture(718, 1005, SKColors.Red), ("Width", width), ("Left", left), ("Top", top))).Status.ShouldBe(HttpStatusCode.Redirect);

        using var picture = SKBitmap.Decode(await ReadAsync(applicant, Portrait(applicant)));
        picture.GetPixel(150, 200).Red.ShouldBeGreaterThan((byte)200);
    }

    [Fact]
    public async Task WhatACameraPutsBehindThePicture_GoesAndThePhotoIsTaken()
    {
        using var applicant = await TestFiling.AddAsync(host);

        (await applicant.UploadAsync(Portrait(applicant), "me.jpg", [.. TestFiling.Picture(900, 1200, SKColors.Teal), .. "SEFT trailer"u8])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task RemovingSomebodyElsesCertificate_LeavesItsPhoto()
    {
        using var applicant = await TestFiling.AddAsync(host);
        using var other = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile());
        await other.EnterAsync(other.FullFile());
        var certificate = (await applicant.ReadAsync()).Certificates[0].Id;
        var photo = $"/apply/data/{applicant.AccountId}/photos/Certificate/{certificate}";
        await applicant.UploadAsync(photo, "page.jpg", TestFiling.Picture(900, 1200, SKColors.Beige));
        var own = $"/apply/data/{other.AccountId}/certificates/";
        var (address, fields) = Browser.Describe(await other.Browser.OpenAsync(own + (await other.ReadAsync()).Certificates[0].Id), "删除这本证书");

        (await other.Browser.PostAsync(own + certificate + "?" + address.Split('?')[1], fields)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await applicant.Browser.OpenAsync(photo)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Rule47_StaffSeeThePhotosOfWhatWasFiled()
    {
        var (applicant, draft) = await TestFiling.AddReadyAsync(host);
        using var owned = applicant;
        using var clerk = await host.SignInAsync("cs6s1s1xzcqr01");
        var certificate = (await applicant.ReadAsync()).Certificates[0].Id;
        await applicant.UploadAsync($"/apply/data/{applicant.AccountId}/photos/Certificate/{certificate}", "page.jpg", TestFiling.Picture(900, 1200, SKColors.Beige));
        await applicant.UploadAsync(Portrait(applicant), "me.jpg", TestFiling.Picture(900, 1200, SKColors.Teal));

        (await applicant.SubmitAsync(draft)).Status.ShouldBe(HttpStatusCode.Redirect);

        foreach (var kind in new[] { "Certificate", "Portrait" })
        {
            using var response = await clerk.Client.GetAsync($"/applications/{draft}/photos/{kind}");
            response.Content.Headers.ContentType?.MediaType.ShouldBe("image/jpeg");
        }

        (await clerk.OpenAsync($"/applications/{draft}/photos/Sticker")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.OpenAsync($"/applications/{draft}")).Document.QuerySelectorAll("img.portrait").Length.ShouldBe(1);
    }

    [Fact]
    public async Task OfACertificateWithoutPhoto_OneIsAskedFor()
    {
        using var applicant = await TestFiling.AddAsync(host);
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [applicant.FullFile().Certificates[0] with { PhotoId = null }] });
        var draft = await applicant.BeginAsync();

        (await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates?for={draft}")).Words.ShouldContain("请上传证书照片");
        await applicant.EnterAsync(applicant.FullFile() with { Certificates = [applicant.FullFile().Certificates[0] with { PhotoId = null, Info = applicant.Person.Certificate with { Origin = CertificateOrigin.SystemIssued } }] });
        // Rule 46: none of a certificate that the system issued.
        (await applicant.Browser.OpenAsync($"/apply/data/{applicant.AccountId}/certificates?for={draft}")).Words.ShouldNotContain("请上传证书照片");
    }

    private static string Portrait(TestFiling applicant) => $"/apply/data/{applicant.AccountId}/photos/Portrait/{applicant.AccountId}";

    private static async Task<byte[]> ReadAsync(TestFiling applicant, string address)
    {
        using var response = await applicant.Browser.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static byte[] LeftAndRight(int width, int height, SKColor left, SKColor right)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(left);
        using var paint = new SKPaint { Color = right };
        canvas.DrawRect(width / 2f, 0, width / 2f, height, paint);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return data.ToArray();
    }

    /// <summary>A PNG that says it has so many pixels.</summary>
    private static byte[] PngHead(int width, int height)
    {
        var png = TestFiling.Picture(8, 8, SKColors.Gray, SKEncodedImageFormat.Png);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Checksum(png.AsSpan(12, 17)));
        return png;
    }

    /// <summary>CRC-32 as PNG has it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }
}

public sealed class PhotoOnSqliteTests(SqliteHost host) : PhotoTests(host);

public sealed class PhotoOnMySqlTests(MySqlHost host) : PhotoTests(host);
