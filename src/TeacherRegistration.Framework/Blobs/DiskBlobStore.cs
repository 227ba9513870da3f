using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Blobs;

internal sealed class DiskBlobStore(IOptions<BlobOptions> options, IColumnCipher cipher) : IBlobStore, ISealedBlobs
{
    private const string Locks = ".locks";
    private static readonly TimeSpan LockInterval = TimeSpan.FromMilliseconds(10);

    public async Task SaveAsync(string container, Guid tenantId, Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var sealedContent = cipher.Seal(content.Span, CellOf(container, tenantId, id));
        using var turn = await EnterAsync(id, cancellationToken);
        await WriteAsync(PathOf(container, tenantId, id), sealedContent, cancellationToken);
    }

    public async Task<byte[]?> FindAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken)
    {
        var path = PathOf(container, tenantId, id);
        return File.Exists(path)
            ? cipher.OpenBytes(new Sealed(await File.ReadAllBytesAsync(path, cancellationToken)), CellOf(container, tenantId, id))
            : null;
    }

    public bool Exists(string container, Guid tenantId, Guid id) => File.Exists(PathOf(container, tenantId, id));

    public IEnumerable<SealedBlob> List() =>
        from container in Folders(options.Value.Folder).Where(folder => Path.GetFileName(folder) != Locks)
        from file in FilesOf(container)
        select new SealedBlob(Path.GetFileName(container), file.TenantId, file.Id, FirstByteOf(file.Path));

    public IEnumerable<StoredBlob> List(string container) =>
        from file in FilesOf(Path.Combine(options.Value.Folder, container))
        let info = new FileInfo(file.Path)
        // One that has gone in the meantime would count as written in 1601.
        where info.Exists
        select new StoredBlob(file.TenantId, file.Id, info.LastWriteTimeUtc);

    public async Task DeleteAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken)
    {
        using var turn = await EnterAsync(id, cancellationToken);
        var path = PathOf(container, tenantId, id);
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    public async Task DeleteAllAsync(string container, Guid tenantId, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.Value.Folder, container, tenantId.ToString("N"));
        foreach (var (id, _) in FilesOfOwner(folder).ToList())
        {
            await DeleteAsync(container, tenantId, id, cancellationToken);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public async Task ResealAsync(SealedBlob blob, CancellationToken cancellationToken)
    {
        // Within the turn, so that a file stored anew in the meantime is not put back.
        using var turn = await EnterAsync(blob.Id, cancellationToken);
        if (await FindAsync(blob.Container, blob.TenantId, blob.Id, cancellationToken) is { } content)
        {
            var sealedContent = cipher.Seal(content, CellOf(blob.Container, blob.TenantId, blob.Id));
            await WriteAsync(PathOf(blob.Container, blob.TenantId, blob.Id), sealedContent, cancellationToken);
        }
    }

    private static CellAddress CellOf(string container, Guid tenantId, Guid id) => new(tenantId, container, id, "Content");

    private static IEnumerable<(Guid TenantId, Guid Id, string Path)> FilesOf(string container) =>
        from tenant in Folders(container)
        from file in FilesOfOwner(tenant)
        select (Guid.Parse(Path.GetFileName(tenant)), file.Id, file.Path);

    private static IEnumerable<(Guid Id, string Path)> FilesOfOwner(string folder) =>
        from bucket in Folders(folder)
        from file in Directory.EnumerateFiles(bucket)
        where Guid.TryParseExact(Path.GetFileName(file), "N", out _)
        select (Guid.Parse(Path.GetFileName(file)), file);

    private static string[] Folders(string folder) => Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];

    private static byte FirstByteOf(string path)
    {
        using var file = File.OpenRead(path);
        return (byte)Math.Max(0, file.ReadByte());
    }

    private static async Task WriteAsync(string path, Sealed content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // Written beside and moved, so that a crash leaves the old file or the new one.
        var temporary = $"{path}.{Guid.CreateVersion7():N}.tmp";
        try
        {
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                await file.WriteAsync(content.Bytes, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            // On a full disk the half would only make it fuller; once moved there is none.
            File.Delete(temporary);
        }
    }

    /// <summary>One writer at a time for each of 256 groups of files, also over several nodes on one folder.</summary>
    private async Task<FileStream> EnterAsync(Guid id, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.Value.Folder, Locks);
        Directory.CreateDirectory(folder);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, id.ToString("N")[^2..]), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
            {
                await Task.Delay(LockInterval, cancellationToken);
            }
        }
    }

    private string PathOf(string container, Guid tenantId, Guid id)
    {
        // The last two characters of a version 7 id are random: files spread over 256 folders.
        var name = id.ToString("N");
        return Path.Combine(options.Value.Folder, container, tenantId.ToString("N"), name[^2..], name);
    }
}
