using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Templates;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Templates;

/// <summary>The form of a template, new or not, and its preview.</summary>
internal abstract class TemplateFormModel(MessageTemplateAppService service, FormPost post) : PageModel
{
    protected const string ListPath = "/admin/message-templates";

    [BindProperty(Name = "")]
    public TemplateInput Input { get; set; } = new();

    /// <summary>What somebody invented would read; null until it is asked for.</summary>
    public string? Preview { get; private set; }

    /// <summary>Shows the text as an applicant would get it; writes nothing.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        if (!ModelState.IsValid)
        {
            return await FormPost.InvalidAsync(this);
        }

        try
        {
            await DemandAsync();
            Preview = service.Preview(Input);
            return Page();
        }
        catch (BusinessRuleException exception)
        {
            return await post.RefuseAsync(this, exception);
        }
    }

    /// <summary>Refuses what is not there.</summary>
    protected virtual Task DemandAsync() => Task.CompletedTask;

    protected async Task<IActionResult> RunAsync(string done, Func<Task> work) => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () =>
            {
                await work();
                return $"{ListPath}?done={done}";
            })
        : await FormPost.InvalidAsync(this);
}
