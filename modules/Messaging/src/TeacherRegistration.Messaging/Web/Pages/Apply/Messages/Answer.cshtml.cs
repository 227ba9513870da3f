using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Messaging.Application.Messages;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Web.Pages.Apply.Messages;

/// <summary>回复留言, with photos where the sender has asked for them.</summary>
[RequirePermission(IdentityPermissions.ApplicantSite)]
[UploadLimit((MessageAnswer.MaximumPhotos + 1) * ImageFile.MaximumBytes)]
internal sealed class AnswerModel(MyMessageAppService messages, AnswerAppService service, FormPost post) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "messageId")]
    public Guid MessageId { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IReadOnlyList<IFormFile> Uploads { get; set; } = [];

    /// <summary>What is answered; null once it was withdrawn.</summary>
    public MyMessage? Message { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Message is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await post.RunAsync(
            this,
            async () => AnswerPhotos.Read(await ReadAsync()),
            async photos =>
            {
                await service.AnswerAsync(Id, MessageId, Text, photos);
                return $"/apply/applications/{Id}/messages?done=Answered";
            },
            LoadAsync)
        : await FormPost.InvalidAsync(this, LoadAsync);

    private async Task LoadAsync() => Message = (await messages.GetAsync(Id)).FirstOrDefault(message => message.Id == MessageId);

    private async Task<List<(string Name, byte[] Bytes)>> ReadAsync()
    {
        var read = new List<(string, byte[])>();
        // One too many is enough to know that there are too many.
        foreach (var upload in Uploads.Where(upload => upload.Length > 0).Take(MessageAnswer.MaximumPhotos + 1))
        {
            using var picture = await upload.ReadPictureAsync(HttpContext.RequestAborted);
            read.Add((upload.FileName, picture.Bytes.ToArray()));
        }

        return read;
    }
}
