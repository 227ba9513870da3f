namespace TeacherRegistration.Framework.Blobs;

/// <summary>Keeps files (photos, published documents) outside the database, encrypted.</summary>
public interface IBlobStore
{
    /// <summary>Stores a file and returns when it is durable.</summary>
    /// <param name="container">Kind of file, e.g. <c>photos</c>: ASCII letters, digits and hyphens.</param>
    /// <param name="tenantId">The owner.</param>
    /// <param name="id">Name of the file; never a name given by a user.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">Leaves no half file.</param>
    Task SaveAsync(string container, Guid tenantId, Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellationToken = default);

    /// <summary>Whether the file is there.</summary>
    bool Exists(string container, Guid tenantId, Guid id);

    /// <summary>The file's bytes, or null when there is none.</summary>
    Task<byte[]?> FindAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>The files of one kind, found one after another: there may be more than memory holds.</summary>
    IEnumerable<StoredBlob> List(string container);

    /// <summary>Removes the file, if it is there. Not within a write: what is removed does not come back when that is rolled back.</summary>
    Task DeleteAsync(string container, Guid tenantId, Guid id, CancellationToken cancellationToken = default);

    /// <summary>Removes all files of the owner; as above.</summary>
    Task DeleteAllAsync(string container, Guid tenantId, CancellationToken cancellationToken = default);
}

/// <summary>One stored file.</summary>
/// <param name="TenantId">The owner.</param>
/// <param name="Id">Name of the file.</param>
/// <param name="StoredAt">When it was written last, UTC; sealing it anew counts.</param>
public sealed record StoredBlob(Guid TenantId, Guid Id, DateTime StoredAt);
