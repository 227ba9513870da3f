using Ganss.Xss;
using Markdig;
using Markdig.Renderers.Html;
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
        AllowedAttributes = new HashSet<string> { "href", "src", "alt", "start", "id" },
        AllowedSchemes = new HashSet<string> { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string> { "href", "src" },
    });

    /// <summary>The HTML of the text.</summary>
    /// <param name="markdown">What somebody has written.</param>
    /// <param name="topHeading">Level of its highest heading on the page, 2 to 6.</param>
    /// <param name="allowsImages">Whether pictures are shown; without it only their words stay.</param>
    /// <param name="anchor">Begins the ids of the headings, <c>anchor-1</c> and so on in their order; without it they have none.</param>
    public static IHtmlContent ToHtml(string markdown, int topHeading, bool allowsImages = false, string? anchor = null)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var (index, heading) in document.Descendants<HeadingBlock>().Index())
        {
            heading.Level = Math.Min(LowestHeading, heading.Level + topHeading - 1);
            if (anchor is not null)
            {
                heading.GetAttributes().Id = $"{anchor}-{index + 1}";
            }
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
