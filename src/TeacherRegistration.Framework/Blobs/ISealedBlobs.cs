namespace TeacherRegistration.Framework.Blobs;

/// <summary>The stored files as the rotation of keys sees them: sealed bytes and where they lie.</summary>
public interface ISealedBlobs
{
    /// <summary>All files, each with the version of the key that sealed it.</summary>
    IEnumerable<SealedBlob> List();

    /// <summary>Seals one file with the newest key.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file was changed or moved, or its key is unknown.</exception>
    Task ResealAsync(SealedBlob blob, CancellationToken cancellationToken = default);
}

/// <summary>One stored file.</summary>
/// <param name="Container">Kind of file.</param>
/// <param name="TenantId">The owner.</param>
/// <param name="Id">Name of the file.</param>
/// <param name="KeyVersion">Version of the key that sealed it.</param>
public sealed record SealedBlob(string Container, Guid TenantId, Guid Id, byte KeyVersion);
