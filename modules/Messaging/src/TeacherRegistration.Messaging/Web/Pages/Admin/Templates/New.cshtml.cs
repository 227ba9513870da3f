using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Templates;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Templates;

/// <summary>A new template.</summary>
[RequirePermission(MessagingPermissions.TemplatesManage)]
internal sealed class NewModel(MessageTemplateAppService service, FormPost post) : TemplateFormModel(service, post)
{
    private readonly MessageTemplateAppService service = service;

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.CreateAsync(Input));
}
