namespace TeacherRegistration.Framework.Blobs;

/// <summary>Keeps files (photos, published documents) outside the database, encrypted.</summary>
public interface IBlobStore
{
    /// <summary>Stores a file and returns when it is durable.</summary>
    /// <param name="container">Kind of file, e.g. <c>photos</c>: ASCII letters and hyphens.</param>
    /// <param name="tenantId">The owner.</param>
    /// <param name="id">Name of the file; never a name given by a user.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">Leaves no half file.</param>
    Task SaveAsync(string container, Guid tenantId, Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Whether the file is there.</summary>
    bool Exists(string container, Guid tenantId, Guid id);

    /// <summary>The file's bytes, or null when there is none.</summary>
    Task<byte[]?> FindAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken = default);
}
