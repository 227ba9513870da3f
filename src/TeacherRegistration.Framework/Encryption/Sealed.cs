namespace TeacherRegistration.Framework.Encryption;

/// <summary>
/// An encrypted column: key version (1 byte), nonce (12), tag (16), ciphertext. Made and opened only by <see cref="IColumnCipher"/>,
/// bound to its tenant, table, row and column, so that a value moved to another cell does not open.
/// </summary>
/// <param name="Bytes">The stored bytes.</param>
public readonly record struct Sealed(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Version of the key that sealed it.</summary>
    public byte KeyVersion => Bytes.Span[0];
}
