using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Printing.Application.Files.Checks;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>The bytes of published files, under ids of their own: what users call a file is never part of a path (FL-4).</summary>
internal sealed class FileStore(IBlobStore blobs, ICurrentTenant tenant, UploadQuota quota)
{
    public const string Container = "published-files";

    /// <summary>The platform's files lie beside the agencies'.</summary>
    public static readonly Guid Platform = Guid.Empty;

    /// <summary>One check at a time: an image of the largest size takes 160 MB while it is decoded.</summary>
    private static readonly SemaphoreSlim Checking = new(1);

    /// <summary>Checks the file and stores what the check made of it, on the account of the current user.</summary>
    public async Task<FileContent> KeepAsync(string name, byte[] bytes)
    {
        var id = Guid.CreateVersion7();
        var file = await AdmitAsync(id, name, bytes);
        await blobs.SaveAsync(Container, tenant.Id ?? Platform, id, file.Bytes);
        return new FileContent(id, file.Name, file.ContentType, file.Bytes.Length);
    }

    private async Task<UploadedFile> AdmitAsync(Guid id, string name, byte[] bytes)
    {
        await Checking.WaitAsync();
        try
        {
            var file = UploadCheck.Read(name, bytes);
            // Within the turn: files sent at once do not all find the same room.
            await quota.TakeAsync(id, file.Bytes.Length);
            return file;
        }
        finally
        {
            Checking.Release();
        }
    }

    public Task<byte[]?> FindAsync(PublishedFile file) => blobs.FindAsync(Container, (file as AgencyFile)?.TenantId ?? Platform, file.BlobId);
}
