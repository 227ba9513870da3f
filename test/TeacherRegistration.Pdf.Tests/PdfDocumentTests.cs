using System.Text;
using TeacherRegistration.Pdf.Fonts;

namespace TeacherRegistration.Pdf.Tests;

public sealed class PdfDocumentTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Theory]
    [InlineData("𠮷田")]
    [InlineData("㐂田")]
    [InlineData("𠮷野文")]
    [InlineData("䶮小明")]
    [InlineData("𬭎")]
    [InlineData("阿卜杜拉·买买提")]
    [InlineData("阿依古丽·买买提")]
    [InlineData("次仁·卓玛")]
    [InlineData("次仁卓玛")]
    [InlineData("司马·阿依古丽·吾买尔")]
    [InlineData("龘靐")]
    [InlineData("王〇一")]
    [InlineData("尉迟𬍛")]
    [InlineData("Ma·Li")]
    [InlineData("单于㛃")]
    [InlineData("日⽇月⽉")]
    public void Text_WhenCopiedOutByOthers_IsTheTextDrawn(string name)
    {
        using var tools = new PdfTools(Write(name));
        tools.Check().ShouldContain("No syntax or stream encoding errors");
        tools.Text().Trim().ShouldBe(name);
        tools.PigText().ShouldBe(name);
    }

    [Fact]
    public void Text_WhenPartOfItIsPrepared_IsStillOne()
    {
        using var tools = new PdfTools(Write("教师𠮷野文", new PreparedGlyphs(fonts, "教师", "")));
        tools.Text().Trim().ShouldBe("教师𠮷野文");
        tools.Fonts().ShouldContain("LABELA+NotoSansSC-Regular");
    }

    [Fact]
    public void Fonts_WhenTwoFacesAreUsed_AreAllEmbeddedSubsetsWithUnicode()
    {
        using var tools = new PdfTools(Write("吉𠮷"));
        var lines = tools.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        lines.Length.ShouldBe(2);
        lines.ShouldAllBe(l => l.Contains("CID TrueType", StringComparison.Ordinal) && l.Contains("yes yes yes", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_WhenCharactersAreInNoFont_NamesThemAndWritesNothing()
    {
        using var output = new MemoryStream();
        var document = new PdfDocument(output, fonts, "t");
        var page = document.NewPage();
        page.Text(20, 20, "王\uE000\U000F0001", 10);
        var e = Should.Throw<MissingGlyphException>(() => document.Write(page));
        e.Characters.ShouldBe(["\uE000", "\U000F0001"]);
        e.Message.ShouldContain("U+E000");
        e.Message.ShouldContain("U+F0001");
        output.Length.ShouldBe(0);
    }

    [Fact]
    public void Write_WhenThePageBeforeWasRefused_GoesOn()
    {
        using var output = new MemoryStream();
        var document = new PdfDocument(output, fonts, "t");
        var refused = document.NewPage();
        refused.Text(20, 20, "\uE000", 10);
        Should.Throw<MissingGlyphException>(() => document.Write(refused));
        var page = document.NewPage();
        page.Text(20, 20, "王", 10);
        document.Write(page);
        document.Complete();
        using var tools = new PdfTools(output.ToArray());
        tools.Check();
        tools.Text().Trim().ShouldBe("王");
    }

    [Fact]
    public void MissingIn_WhenTheFallbackFontIsNotInstalled_NamesTheRareCharacter()
    {
        using var few = new PdfFonts(new PdfFontOptions { FallbackPath = "/nowhere.ttf" });
        few.HasFallback.ShouldBeFalse();
        few.MissingIn("𠮷野☑").ShouldBe(["𠮷"]);
    }

    [Fact]
    public void Document_WhenOpened_AsksForPrintingWithoutScale() =>
        Encoding.Latin1.GetString(Write("王")).ShouldContain("/ViewerPreferences<</PrintScaling/None");

    public void Dispose() => fonts.Dispose();

    private byte[] Write(string text, PreparedGlyphs? prepared = null)
    {
        using var output = new MemoryStream();
        var document = new PdfDocument(output, fonts, "t", prepared);
        var page = document.NewPage();
        page.Text(20, 20, text, 12);
        document.Write(page);
        document.Complete();
        return output.ToArray();
    }
}
