using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Framework.Web;

/// <summary>How a page takes an uploaded picture.</summary>
public static class UploadReading
{
    /// <summary>Its bytes.</summary>
    /// <exception cref="BusinessRuleException">413 beside the file: larger than <see cref="ImageFile.MaximumBytes"/>.</exception>
    public static async Task<UploadedPicture> ReadPictureAsync(this IFormFile upload, CancellationToken cancellationToken)
    {
        if (upload.Length > ImageFile.MaximumBytes)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.FileTooLarge, RuleViolationKind.TooLarge) { Field = ImageFile.Field };
        }

        await using var stream = upload.OpenReadStream();
        return await UploadedPicture.ReadAsync(stream, (int)upload.Length, cancellationToken);
    }
}
