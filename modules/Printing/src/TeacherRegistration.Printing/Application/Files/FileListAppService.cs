using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>What a publisher sees of the own files, in whatever state they are.</summary>
internal sealed class FileListAppService(
    IRepository<AgencyFile> agencyFiles, IRepository<PlatformFile> platformFiles, IRepository<FileUpload> uploads, ICurrentTenant tenant, ICurrentUser user)
{
    private const int PageSize = 20;
    private const int MaximumPage = 10_000;

    public Task<FilePage> ListAsync(int number)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        return tenant.Id is null ? ReadAsync(platformFiles.Query(), number) : ReadAsync(agencyFiles.Query(), number);
    }

    public async Task<PublishedFile> GetAsync(Guid id)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        PublishedFile? file = tenant.Id is null
            ? await platformFiles.Query().FirstOrDefaultAsync(row => row.Id == id)
            : await agencyFiles.Query().FirstOrDefaultAsync(row => row.Id == id);
        return file ?? throw BusinessRuleException.NotFound();
    }

    /// <summary>What the scanner says about the file; uploads from before scans were kept count as clean.</summary>
    public async Task<ScanVerdict> GetScanAsync(PublishedFile file)
    {
        user.Demand(PrintingPermissions.ManageDownloads);
        return await uploads.Query().Where(upload => upload.Id == file.BlobId).Select(upload => upload.Scan).FirstOrDefaultAsync();
    }

    private async Task<FilePage> ReadAsync<T>(IQueryable<T> files, int number)
        where T : PublishedFile
    {
        var page = Math.Clamp(number, 1, MaximumPage);
        var scans = uploads.Query();
        var rows = await files
            .OrderByDescending(file => file.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(file => new FileRow(
                file.Id,
                file.Title,
                file.Category,
                file.Audience,
                file.ValidFrom,
                file.ValidUntil,
                file.WithdrawnAt,
                scans.Where(upload => upload.Id == file.BlobId).Select(upload => (ScanVerdict?)upload.Scan).FirstOrDefault() ?? ScanVerdict.Clean,
                file.Downloads))
            .ToListAsync();
        return new FilePage([.. rows.Take(PageSize)], page, rows.Count > PageSize);
    }
}
