namespace TeacherRegistration.Framework.Encryption;

/// <summary>Authenticated encryption of single columns and files (AES-256-GCM) with versioned keys that lie outside the database.</summary>
public interface IColumnCipher
{
    /// <summary>Version of the key that seals now; others open only.</summary>
    byte SealingVersion { get; }

    /// <summary>Encrypts a text for one cell.</summary>
    Sealed Seal(string value, in CellAddress cell);

    /// <summary>Decrypts a cell.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The value was changed or moved, or its key is unknown.</exception>
    string Open(Sealed value, in CellAddress cell);

    /// <summary>Encrypts bytes (files) for one cell.</summary>
    Sealed Seal(ReadOnlySpan<byte> value, in CellAddress cell);

    /// <summary>Decrypts bytes.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The value was changed or moved, or its key is unknown.</exception>
    byte[] OpenBytes(Sealed value, in CellAddress cell);

    /// <summary>The blind index of a whole number: HMAC-SHA-256 under a key of its own, the same for equal values everywhere.</summary>
    byte[] BlindIndex(string value);
}
