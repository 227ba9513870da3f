using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TeacherRegistration.Framework.Idempotency;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// Puts the idempotency token into every form that posts, and the antiforgery token into those with an address of their own:
/// ASP.NET Core leaves it out there, as the address might be another site's. Ours never is.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTokenTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The view the form is in.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.PostContent.AppendHtml($"""<input type="hidden" name="{FormTokens.FieldName}" value="{FormTokens.New()}">""");
        if (context.AllAttributes.ContainsName("action"))
        {
            output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        }
    }
}
