using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Domain.Drafts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>教师资格证书: all that the person has; in an application one of them is registered.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
internal sealed class CertificatesModel(PersonalRecordAppService service, DraftAppService drafts, FormPost post) : RecordPageModel(service, post)
{
    [BindProperty]
    public long DraftVersion { get; set; }

    [BindProperty]
    public Guid CertificateId { get; set; }

    /// <summary>The application for which one is chosen; null in the personal centre.</summary>
    public ApplicationDraft? Draft { get; private set; }

    /// <summary>The id of one that is added.</summary>
    public Guid NextId { get; } = Guid.CreateVersion7();

    public override async Task<IActionResult> OnGetAsync()
    {
        await LoadDraftAsync();
        return await base.OnGetAsync();
    }

    /// <summary>This one is registered.</summary>
    public Task<IActionResult> OnPostChooseAsync() => Form.RunAsync(
        this,
        async () =>
        {
            await drafts.ChooseCertificateAsync(For ?? Guid.Empty, DraftVersion, CertificateId);
            return Back;
        },
        LoadDraftAsync);

    private async Task LoadDraftAsync()
    {
        await LoadAsync();
        Draft = For is { } draftId ? await drafts.GetRowAsync(draftId) : null;
    }
}
