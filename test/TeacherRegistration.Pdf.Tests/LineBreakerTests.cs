using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Layout;

namespace TeacherRegistration.Pdf.Tests;

public sealed class LineBreakerTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Theory]
    [InlineData("一二三四五六", 4, "一二三四|五六")]
    [InlineData("一二三四\uFF0C五", 4, "一二三|四\uFF0C五")]
    [InlineData("一二三\uFF08四五", 4, "一二三|\uFF08四五")]
    [InlineData("一二三 Teacher 四", 4, "一二三|Teacher|四")]
    [InlineData("一\n\n二", 4, "一||二")]
    [InlineData("", 4, "")]
    [InlineData("12345678901234567890", 5, "123456789|012345678|90")]
    public void Break_WhenTheLineIsFull_FollowsTheRulesOfChinese(string text, int characters, string expected)
    {
        var document = new PdfDocument(Stream.Null, fonts, "t");
        var shaped = document.Shape(text, FontWeight.Regular);
        var lines = LineBreaker.Break(shaped, 72, characters * 25.4);
        string.Join('|', lines.Select(l => text[l.Start..l.End])).ShouldBe(expected);
    }

    public void Dispose() => fonts.Dispose();
}
