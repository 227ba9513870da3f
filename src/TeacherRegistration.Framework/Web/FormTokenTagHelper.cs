using Microsoft.AspNetCore.Razor.TagHelpers;
using TeacherRegistration.Framework.Idempotency;

namespace TeacherRegistration.Framework.Web;

/// <summary>Puts a form token into every form that is posted.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormTokenTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml($"""<input type="hidden" name="{FormTokens.FieldName}" value="{FormTokens.New()}">""");
}
