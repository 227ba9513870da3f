using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Tests;
using TeacherRegistration.Printing.Application.Receipts;

namespace TeacherRegistration.Printing.Tests;

public sealed class ReceiptTemplateTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Fact]
    public void Render_WhenComplete_ShowsTheContentAndIsSound()
    {
        using var tools = Render(Papers.Receipt());
        tools.Check();
        var text = tools.PigText();
        foreach (var expected in (string[])["𠮷野文", "999999********662X", "经现场确认材料齐全", "尉迟𬍛", "试用期考核证明", "SL-1"])
        {
            text.ShouldContain(expected);
        }

        tools.Text().ShouldNotContain("尚缺");
    }

    [Fact]
    public void Render_WhenScanned_LeadsToTheVerificationAddress()
    {
        using var tools = Render(Papers.Receipt());
        tools.QrCode().ShouldBe(Papers.Receipt().VerificationAddress);
    }

    [Fact]
    public void Render_WhenMaterialsAreMissing_NamesThemAndTheDate()
    {
        using var tools = Render(Papers.Receipt() with { Missing = new(["聘用合同", "培训证明"], "2026年12月5日") });
        tools.PigText().ShouldContain("尚缺\uFF1A聘用合同、培训证明\uFF0C请于2026年12月5日前补交。");
    }

    [Fact]
    public void Render_WhenPrintedAgain_SaysSo()
    {
        using var tools = Render(Papers.Receipt() with { ReprintInfo = "第 2 次打印 · 李四 · 2026-11-24" });
        tools.PigText().ShouldContain("第2次打印·李四");
    }

    [Theory]
    [InlineData("白云第三高级中学")]
    [InlineData("测试六省一市一县白云镇城关第三高级中学附属职业技术教育中心学校东校区")]
    public void Render_WhateverTheSchool_LeavesTheUpperHalfItsSizeAndTheSealItsPlace(string school)
    {
        using var tools = Render(Papers.Receipt() with { School = school });
        var (pixels, width, height) = tools.Render();

        // A4; a renderer rounds up to whole pixels.
        (width, height).ShouldBe((2101, 2971));
        bool IsWhite(int left, int top, int right, int bottom) => Enumerable.Range(top, bottom - top)
            .All(y => pixels.AsSpan((y * width) + left, right - left).IndexOfAnyExcept((byte)255) < 0);

        // Below the A5 half nothing is printed, and nothing in the margins.
        IsWhite(0, 1485, width, height).ShouldBeTrue();
        IsWhite(0, 0, 97, height).ShouldBeTrue();
        IsWhite(2004, 0, width, height).ShouldBeTrue();

        // 45 × 45 mm beside the materials.
        IsWhite(1545, 808, 1995, 1258).ShouldBeTrue();
    }

    [Fact]
    public void RenderBlank_WhenPrinted_HasNumberTicksAndNoPerson()
    {
        using var tools = new PdfTools(new ReceiptTemplate(fonts).RenderBlank(new("S999901010102-2600002", "https://example.com/2")));
        tools.Check();
        tools.Text().ShouldContain("S999901010102-2600002");
        tools.PigText().ShouldContain("经现场确认材料齐全");
        tools.QrCode().ShouldBe("https://example.com/2");
    }

    [Fact]
    public void Render_WhenACharacterIsInNoFont_NamesIt() =>
        Should.Throw<MissingGlyphException>(() => Render(Papers.Receipt() with { Name = "王\uE000" })).Characters.ShouldBe(["\uE000"]);

    public void Dispose() => fonts.Dispose();

    private PdfTools Render(ReceiptContent content) => new(new ReceiptTemplate(fonts).Render(content));
}
