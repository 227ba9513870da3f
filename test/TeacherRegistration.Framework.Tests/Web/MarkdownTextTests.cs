using System.Text.Encodings.Web;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Framework.Tests.Web;

/// <summary>Rich text: Markdown in, harmless HTML out.</summary>
public sealed class MarkdownTextTests
{
    [Fact]
    public void Markdown_BecomesHeadingsListsTablesAndLineBreaks()
    {
        var html = Render("# 需带材料\n1. 身份证\n2. **原件**\n\n第一行\n第二行\n\n|日期|时间|\n|-|-|\n|11月18日|上午|");

        html.ShouldContain("<h3>需带材料</h3>");
        html.ShouldContain("<li><strong>原件</strong></li>");
        html.ShouldContain("第一行<br>");
        html.ShouldContain("<td>上午</td>");
    }

    [Theory]
    [InlineData("<script>window.__x=1</script>")]
    [InlineData("<img src=x onerror=window.__x=1>")]
    [InlineData("<b onmouseover=x>文字</b>")]
    [InlineData("a <svg onload=x> b")]
    public void MarkupInTheText_StaysText(string markdown)
    {
        var html = Render(markdown);

        html.ShouldContain("&lt;");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<b ");
        html.ShouldNotContain("<svg");
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](data:text/html,1)")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    public void Link_ToAScript_LosesItsAddress(string markdown) => Render(markdown).ShouldNotContain("href");

    [Fact]
    public void Link_ToAPage_AndToAPhone_Stay()
    {
        Render("[网站](https://www.example.cn/a)").ShouldContain("href=\"https://www.example.cn/a\"");
        Render("[电话](tel:01012345678)").ShouldContain("href=\"tel:01012345678\"");
    }

    [Fact]
    public void Image_IsShownOnlyWhereItIsAllowed()
    {
        Render("![窗口](a.png)").ShouldNotContain("<img");
        MarkdownText.ToHtml("![窗口](a.png)", 2, allowsImages: true).ToString()!.ShouldContain("<img src=\"a.png\" alt=\"窗口\">");
    }

    [Fact]
    public void Headings_HaveIdsOnlyWhereTheyAreAskedFor()
    {
        Render("# 一\n## 二").ShouldNotContain("id=");
        MarkdownText.ToHtml("# 一\n## 二", 2, anchor: "a").ToString()!.ShouldBe("<h2 id=\"a-1\">一</h2>\n<h3 id=\"a-2\">二</h3>\n");
    }

    private static string Render(string markdown)
    {
        using var writer = new StringWriter();
        MarkdownText.ToHtml(markdown, 3).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
