using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Printing.Application.Manual;

namespace TeacherRegistration.Printing.Web.Pages.Downloads;

/// <summary>操作手册: all chapters on one page, to read and to print (rule 103).</summary>
[RequirePermission(PrintingPermissions.Download)]
internal sealed class ManualModel : PageModel
{
    public static IReadOnlyList<ManualChapter> Chapters => ManualBook.Chapters;

    public static IReadOnlyList<IHtmlContent> Html { get; } =
        [.. ManualBook.Chapters.Select(chapter => MarkdownText.ToHtml(chapter.Markdown, topHeading: 2, allowsImages: true, chapter.Anchor))];
}
