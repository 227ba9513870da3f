using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Messaging.Application.Templates;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Messaging.Web.Pages.Admin.Templates;

/// <summary>A template, to be changed or deleted.</summary>
[RequirePermission(MessagingPermissions.TemplatesManage)]
internal sealed class EditModel(MessageTemplateAppService service, FormPost post) : TemplateFormModel(service, post)
{
    private readonly MessageTemplateAppService service = service;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public async Task OnGetAsync()
    {
        var template = await service.FindAsync(Id);
        Version = template.Version;
        Input = new TemplateInput { Name = template.Name, Text = template.Text, AllowsPhotos = template.AllowsPhotos };
    }

    public Task<IActionResult> OnPostAsync() => RunAsync("Saved", () => service.WriteAsync(Id, Version, Input));

    public Task<IActionResult> OnPostDeleteAsync() => RunAsync("Deleted", () => service.DeleteAsync(Id, Version));

    protected override Task DemandAsync() => service.FindAsync(Id);
}
