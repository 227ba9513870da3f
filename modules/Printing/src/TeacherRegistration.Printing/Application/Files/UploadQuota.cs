using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Application.Files.Checks;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>How many bytes of uploads each account may have kept (FL-3); bytes that no file names any more count until the night removes them.</summary>
internal sealed class UploadQuota(
    IRepository<FileUpload> uploads, ISettingProvider settings, IUnitOfWork unitOfWork, ICurrentTenant tenant, ICurrentUser user, IRequestClock clock)
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Takes the room of bytes about to be stored, in a transaction of its own: should the form come to nothing, they are kept all the same.</summary>
    /// <exception cref="BusinessRuleException">400 beside the file: there is not so much room.</exception>
    public async Task TakeAsync(Guid blobId, int size, ScanVerdict scan)
    {
        var (account, maximum) = (user.Id, await settings.GetAsync<int>(PrintingSettings.UploadQuota));
        await unitOfWork.RunUnrecordedAsync(async () =>
        {
            var kept = await uploads.Query().Where(upload => upload.AccountId == account).SumAsync(upload => (long)upload.Size);
            if (kept + size > maximum * Megabyte)
            {
                throw UploadCheck.Refuse(PrintingErrorCodes.QuotaReached, Math.Ceiling(kept / Megabyte), maximum);
            }

            uploads.Add(new FileUpload(blobId, tenant.Id ?? FileStore.Platform, account, size, scan, clock.UtcNow));
            return blobId;
        });
    }
}
