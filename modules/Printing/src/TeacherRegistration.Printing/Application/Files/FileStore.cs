using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Uploads;
using TeacherRegistration.Printing.Application.Files.Checks;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>The bytes of published files, under ids of their own: what users call a file is never part of a path (FL-4).</summary>
internal sealed class FileStore(
    IBlobStore blobs, UploadScanner scanner, UploadQuota quota, IRepository<FileUpload> uploads, ICurrentTenant tenant, ICurrentUser user)
{
    public const string Container = "published-files";

    /// <summary>The platform's files lie beside the agencies'.</summary>
    public static readonly Guid Platform = Guid.Empty;

    /// <summary>One check at a time: an image of the largest size takes 160 MB while it is decoded.</summary>
    private static readonly SemaphoreSlim Checking = new(1);

    /// <summary>
    /// Has the file scanned, checks it and stores what the check made of it, on the account of the current user. Where the scanner does
    /// not answer it is kept, and given to nobody until <see cref="FileScanJob"/> knows more.
    /// </summary>
    public async Task<FileContent> KeepAsync(string name, byte[] bytes)
    {
        var scan = await scanner.DemandNotInfectedAsync(bytes, user.Id);
        var id = Guid.CreateVersion7();
        var file = await AdmitAsync(id, name, bytes, scan);
        await blobs.SaveAsync(Container, tenant.Id ?? Platform, id, file.Bytes);
        return new FileContent(id, file.Name, file.ContentType, file.Bytes.Length);
    }

    public Task<byte[]?> FindAsync(PublishedFile file) => blobs.FindAsync(Container, (file as AgencyFile)?.TenantId ?? Platform, file.BlobId);

    /// <summary>Those whose bytes may be given out; uploads from before scans were kept count as clean.</summary>
    public IQueryable<T> Clean<T>(IQueryable<T> files)
        where T : PublishedFile
    {
        var others = uploads.Query().Where(upload => upload.Scan != ScanVerdict.Clean);
        return files.Where(file => !others.Any(upload => upload.Id == file.BlobId));
    }

    private async Task<UploadedFile> AdmitAsync(Guid id, string name, byte[] bytes, ScanVerdict scan)
    {
        await Checking.WaitAsync();
        try
        {
            var file = UploadCheck.Read(name, bytes);
            // Within the turn: files sent at once do not all find the same room.
            await quota.TakeAsync(id, file.Bytes.Length, scan);
            return file;
        }
        finally
        {
            Checking.Release();
        }
    }
}
