using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// Markdown (CommonMark with tables) as HTML of a few harmless elements: markup in the text stays text, and what the reader of Markdown
/// makes of the rest passes a list of allowed elements, attributes and kinds of address.
/// </summary>
public static class MarkdownText
{
    private const int LowestHeading = 6;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseSoftlineBreakAsHardlineBreak().Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>
        {
            "p", "br", "hr", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a", "img",
            "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
        },
        AllowedAttributes = new HashSet<string> { "href", "src", "alt", "start" },
        AllowedSchemes = new HashSet<string> { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string> { "href", "src" },
    });

    /// <summary>The HTML of the text.</summary>
    /// <param name="markdown">What somebody has written.</param>
    /// <param name="topHeading">Level of its highest heading on the page, 2 to 6.</param>
    /// <param name="allowsImages">Whether pictures are shown; without it only their words stay.</param>
    public static IHtmlContent ToHtml(string markdown, int topHeading, bool allowsImages = false)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(LowestHeading, heading.Level + topHeading - 1);
        }

        if (!allowsImages)
        {
            foreach (var image in document.Descendants<Markdig.Syntax.Inlines.LinkInline>().Where(link => link.IsImage))
            {
                image.IsImage = false;
            }
        }

        return new HtmlString(Sanitizer.Sanitize(document.ToHtml(Pipeline)));
    }
}
