using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Framework.Blobs;

internal sealed class DiskBlobStore(IOptions<BlobOptions> options, IColumnCipher cipher) : IBlobStore
{
    public async Task SaveAsync(string container, Guid tenantId, Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var path = PathOf(container, tenantId, id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var sealedContent = cipher.Seal(content.Span, new CellAddress(tenantId, container, id, "Content"));
        // Written beside and moved, so that a crash leaves the old file or the new one.
        var temporary = $"{path}.{Guid.CreateVersion7():N}.tmp";
        await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(sealedContent.Bytes, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public async Task<byte[]?> FindAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken)
    {
        var path = PathOf(container, tenantId, id);
        return File.Exists(path)
            ? cipher.OpenBytes(new Sealed(await File.ReadAllBytesAsync(path, cancellationToken)), new CellAddress(tenantId, container, id, "Content"))
            : null;
    }

    public bool Exists(string container, Guid tenantId, Guid id) => File.Exists(PathOf(container, tenantId, id));

    private string PathOf(string container, Guid tenantId, Guid id)
    {
        // The last two characters of a version 7 id are random: files spread over 256 folders.
        var name = id.ToString("N");
        return Path.Combine(options.Value.Folder, container, tenantId.ToString("N"), name[^2..], name);
    }
}
