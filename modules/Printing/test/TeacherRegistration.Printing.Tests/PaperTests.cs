using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Printing.Application.Receipts;
using UglyToad.PdfPig;

namespace TeacherRegistration.Printing.Tests;

public sealed class PaperTests
{
    public static TheoryData<string> RareNames =>
        ["㐂田", "䶮小明", "单于㛃", "司马·阿依古丽·吾买尔", "尉迟𬍛", "次仁·卓玛", "王〇一", "阿卜杜拉·买买提", "𠮷野文", "Ma·Li", "日月曰"];

    [Theory]
    [MemberData(nameof(RareNames))]
    public async Task Render_OfARareName_GivesTheSameTextToEveryReader(string name)
    {
        foreach (var pdf in new[] { Papers.Receipt.Render(Papers.ReceiptOf(name)), Papers.Form.Render(Papers.FormOf(name)) })
        {
            var (_, poppler) = await PaperTools.RunAsync(pdf, "pdftotext", "{file} -");
            using var document = PdfDocument.Open(pdf);

            poppler.ShouldContain(name);
            string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)).ShouldContain(name);
        }
    }

    [Fact]
    public async Task Render_WritesSoundFilesWithEmbeddedSubsets()
    {
        foreach (var pdf in new[] { Papers.Receipt.Render(Papers.ReceiptOf("𠮷野文")), Papers.Form.Render(Papers.FormOf("𠮷野文")), Papers.Receipt.RenderBlank(new BlankReceiptContent("S1", "https://example.cn/verify")) })
        {
            (await PaperTools.RunAsync(pdf, "qpdf", "--check {file}")).ExitCode.ShouldBe(0);
            var (_, fonts) = await PaperTools.RunAsync(pdf, "pdffonts", "{file}");
            var rows = fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
            rows.ShouldNotBeEmpty();
            rows.ShouldAllBe(row => row.Contains("CID TrueType") && row.Contains("yes yes yes"));
            pdf.Length.ShouldBeLessThan(120_000);
        }
    }

    [Fact]
    public async Task QrCodes_AreReadByAScanner()
    {
        (await PaperTools.ReadQrCodeAsync(Papers.Receipt.Render(Papers.ReceiptOf("王一")))).ShouldBe("https://queren.example.cn/verify/kPqXZu8SS6hdXgTY1PD5AQ");
        (await PaperTools.ReadQrCodeAsync(Papers.Form.Render(Papers.FormOf("王一")))).ShouldBe("2699990101000001007");
    }

    [Theory]
    [InlineData("王\uE000", "\uE000")]
    [InlineData("张😀", "😀")]
    public void Render_OfACharacterThatNoFontHas_IsRefusedAndNamesIt(string name, string character)
    {
        var refused = Should.Throw<MissingGlyphException>(() => Papers.Receipt.Render(Papers.ReceiptOf(name)));

        refused.Characters.ShouldBe([character]);
        Should.Throw<MissingGlyphException>(() => Papers.Form.Render(Papers.FormOf(name)));
    }

    [Fact]
    public void Receipt_StandsOnTheUpperHalfOfAnA4Page()
    {
        using var document = PdfDocument.Open(Papers.Receipt.Render(Papers.ReceiptOf("王一")));
        var page = document.GetPage(1);

        document.NumberOfPages.ShouldBe(1);
        (page.Width, page.Height).ShouldBe((595.28, 841.89), "A4");
        page.Letters.Min(letter => letter.BoundingBox.Bottom).ShouldBeGreaterThan(page.Height / 2);
    }

    [Fact]
    public void Form_HasTwoPages_AndAContinuationPageForALongHistory()
    {
        PagesOf(Papers.Form.Render(Papers.FormOf("王一"))).Count.ShouldBe(2);

        var pages = PagesOf(Papers.Form.Render(Papers.FormOf("王一", workPeriods: 20)));

        pages.Count.ShouldBe(3);
        string.Concat(pages).ShouldContain("第20单位小学");
        pages[2].ShouldContain("第3页/共3页");
    }

    [Fact]
    public void LongSchool_ShrinksAndIsNotCut()
    {
        const string School = "测试六省一市一县城关镇第一初级中学附属实验小学(东校区)";

        PagesOf(Papers.Receipt.Render(Papers.ReceiptOf("王一", School)))[0].ShouldContain(School);
    }

    private static List<string> PagesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value)))];
    }
}
