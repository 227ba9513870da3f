using TeacherRegistration.Pdf.Fonts;
using TeacherRegistration.Pdf.Tests;
using TeacherRegistration.Printing.Application.Forms;
using Pig = UglyToad.PdfPig.PdfDocument;

namespace TeacherRegistration.Printing.Tests;

public sealed class ApplicationFormTemplateTests : IDisposable
{
    private readonly PdfFonts fonts = new(new PdfFontOptions());

    [Fact]
    public void Render_WhenHistoryIsShort_HasTwoPagesWithTheirSections()
    {
        var pages = Pages(Papers.Form());
        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("四、工作简历");
        pages[0].ShouldContain("第1页/共2页");
        pages[0].ShouldContain("司马·阿依古丽·吾买尔");
        pages[1].ShouldStartWith("五、考核与培训");
        pages[1].ShouldContain("本表一式2份\uFF0C双面打印\uFF0C涂改无效");
        pages[1].ShouldContain("数据版本007");
    }

    [Theory]
    [InlineData(8, 2)]
    [InlineData(14, 3)]
    public void Render_WhenHistoryIsLong_ContinuesBehindTheSheet(int periods, int count)
    {
        var pages = Pages(Papers.Form(periods));
        pages.Count.ShouldBe(count);
        pages[1].ShouldStartWith("五、考核与培训");
        pages[^1].Contains("起止年月", StringComparison.Ordinal).ShouldBe(count == 3);
        string.Concat(pages).ShouldContain($"第{periods}段");
    }

    [Fact]
    public void Render_WhenFirstRegistration_ShowsProbationInsteadOfYears()
    {
        var pages = Pages(Papers.Form() with { IsFirstRegistration = true });
        pages[1].ShouldContain("试用期合格");
        pages[1].ShouldNotContain("2025");
    }

    [Fact]
    public void Render_WhenFirstReviewDecided_ShowsIt()
    {
        var pages = Pages(Papers.Form() with { FirstReview = new(ReviewConclusion.Deferred, "学时不足", "李四", "王五", "2026年12月1日") });
        pages[1].ShouldContain("学时不足");
        pages[1].ShouldContain("王五");
    }

    [Fact]
    public void Render_WhenScanned_GivesApplicationNumberAndVersionInDigits()
    {
        using var tools = new PdfTools(new ApplicationFormTemplate(fonts).Render(Papers.Form()));
        tools.Check();
        tools.QrCode().ShouldBe("2699990101000123007");
    }

    [Fact]
    public void RenderTo_WhenOneOfARunCannotBePrinted_LeavesItOutAlone()
    {
        var template = new ApplicationFormTemplate(fonts);
        using var output = new MemoryStream();
        var document = template.Begin(output, "t");
        ApplicationFormTemplate.RenderTo(document, Papers.Form());
        var bad = Papers.Form() with { Agency = "\uE000" };
        Should.Throw<MissingGlyphException>(() => ApplicationFormTemplate.RenderTo(document, bad));
        ApplicationFormTemplate.RenderTo(document, Papers.Form());
        document.Complete();
        using var pdf = Pig.Open(output.ToArray());
        pdf.NumberOfPages.ShouldBe(4);
    }

    public void Dispose() => fonts.Dispose();

    private List<string> Pages(ApplicationFormContent content)
    {
        using var pdf = Pig.Open(new ApplicationFormTemplate(fonts).Render(content));
        return [.. pdf.GetPages().Select(p => string.Concat(p.Letters.Select(l => l.Value)).Replace(" ", "", StringComparison.Ordinal))];
    }
}
