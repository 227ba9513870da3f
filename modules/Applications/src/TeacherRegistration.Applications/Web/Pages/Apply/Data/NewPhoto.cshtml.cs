using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;

namespace TeacherRegistration.Applications.Web.Pages.Apply.Data;

/// <summary>上传照片: of a certificate's page, or the portrait, cut and turned in the browser.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
[UploadLimit(2 * ImageFile.MaximumBytes)]
internal sealed class NewPhotoModel(PersonalRecordAppService records, PhotoAppService service, FormPost post) : RecordPageModel(records, post)
{
    [BindProperty(SupportsGet = true)]
    public PhotoKind Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid SubjectId { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public int Turns { get; set; }

    [BindProperty]
    public double Left { get; set; }

    [BindProperty]
    public double Top { get; set; }

    [BindProperty]
    public double Width { get; set; }

    /// <summary>The page on which the photo is seen.</summary>
    public string Owner => Kind == PhotoKind.Portrait ? ApplyAddress.Section(Id, "portrait", For) : ApplyAddress.Certificate(Id, SubjectId, For);

    public override async Task<IActionResult> OnGetAsync() => ModelState.IsValid ? await base.OnGetAsync() : NotFound();

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid ? await KeepAsync() : await FormPost.InvalidAsync(this, LoadAsync);

    private Task<IActionResult> KeepAsync() => Form.RunAsync(
        this,
        () => service.KeepAsync(Id, SubjectId, Kind, Sent(), HttpContext.RequestAborted),
        async photoId =>
        {
            var file = await service.NoteAsync(Id, SubjectId, Kind, photoId);
            return Kind == PhotoKind.Portrait ? await LeadOnAsync(file) : Owner;
        },
        LoadAsync);

    private PhotoUpload Sent() => Upload is { Length: > 0 } upload
        ? new PhotoUpload(upload.FileName, upload.ReadPictureAsync, new PhotoCut(Turns, Left, Top, Width))
        : throw new BusinessRuleException(ApplicationsErrorCodes.PhotoMissing) { Field = ImageFile.Field };
}
