namespace TeacherRegistration.Framework.Encryption;

/// <summary>The keys, from configuration <c>Encryption</c>; never in the database, never in the repository.</summary>
public sealed class EncryptionOptions
{
    /// <summary>Column keys by version (1–255), each 32 bytes in Base64; the highest version seals, all open.</summary>
    public Dictionary<byte, string> Keys { get; init; } = [];

    /// <summary>
    /// Version that seals, where it is not the highest: while a new key is being brought to several nodes, one after another, all still
    /// seal with the old one, which all can open.
    /// </summary>
    public byte? SealWith { get; set; }

    /// <summary>Key of the blind indexes, 32 bytes in Base64.</summary>
    public string BlindIndexKey { get; set; } = "";
}
