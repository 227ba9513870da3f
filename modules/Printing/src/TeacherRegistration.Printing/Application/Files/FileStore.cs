using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Printing.Application.Files.Checks;
using TeacherRegistration.Printing.Domain.Files;

namespace TeacherRegistration.Printing.Application.Files;

/// <summary>The bytes of published files, under ids of their own: what users call a file is never part of a path (FL-4).</summary>
internal sealed class FileStore(IBlobStore blobs, ICurrentTenant tenant)
{
    public const string Container = "published-files";

    /// <summary>The platform's files lie beside the agencies'.</summary>
    public static readonly Guid Platform = Guid.Empty;

    /// <summary>One check at a time: an image of the largest size takes 160 MB while it is decoded.</summary>
    private static readonly SemaphoreSlim Checking = new(1);

    /// <summary>Checks the file and stores what the check made of it.</summary>
    public async Task<FileContent> KeepAsync(string name, byte[] bytes)
    {
        var file = await CheckAsync(name, bytes);
        var id = Guid.CreateVersion7();
        await blobs.SaveAsync(Container, tenant.Id ?? Platform, id, file.Bytes);
        return new FileContent(id, file.Name, file.ContentType, file.Bytes.Length);
    }

    private static async Task<UploadedFile> CheckAsync(string name, byte[] bytes)
    {
        await Checking.WaitAsync();
        try
        {
            return UploadCheck.Read(name, bytes);
        }
        finally
        {
            Checking.Release();
        }
    }

    public Task<byte[]?> FindAsync(PublishedFile file) => blobs.FindAsync(Container, (file as AgencyFile)?.TenantId ?? Platform, file.BlobId);
}
