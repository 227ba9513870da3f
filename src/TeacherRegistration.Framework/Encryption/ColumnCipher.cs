using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace TeacherRegistration.Framework.Encryption;

internal sealed class ColumnCipher : IColumnCipher, IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    private readonly Dictionary<byte, AesGcm> keys;
    private readonly byte sealingVersion;
    private readonly byte[] blindIndexKey;

    public ColumnCipher(IOptions<EncryptionOptions> options)
    {
        keys = options.Value.Keys.ToDictionary(key => key.Key, key => new AesGcm(Convert.FromBase64String(key.Value), TagLength));
        sealingVersion = keys.Keys.Max();
        blindIndexKey = Convert.FromBase64String(options.Value.BlindIndexKey);
    }

    public Sealed Seal(string value, in CellAddress cell) => Seal(Encoding.UTF8.GetBytes(value), cell);

    public string Open(Sealed value, in CellAddress cell) => Encoding.UTF8.GetString(OpenBytes(value, cell));

    public Sealed Seal(ReadOnlySpan<byte> value, in CellAddress cell)
    {
        var bytes = new byte[HeaderLength + value.Length];
        bytes[0] = sealingVersion;
        var nonce = bytes.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        keys[sealingVersion].Encrypt(nonce, value, bytes.AsSpan(HeaderLength), bytes.AsSpan(1 + NonceLength, TagLength), AssociatedData(cell));
        return new Sealed(bytes);
    }

    public byte[] OpenBytes(Sealed value, in CellAddress cell)
    {
        var bytes = value.Bytes.Span;
        if (bytes.Length < HeaderLength || !keys.TryGetValue(bytes[0], out var key))
        {
            throw new CryptographicException("No sealed value, or sealed with an unknown key.");
        }

        var plain = new byte[bytes.Length - HeaderLength];
        key.Decrypt(bytes.Slice(1, NonceLength), bytes[HeaderLength..], bytes.Slice(1 + NonceLength, TagLength), plain, AssociatedData(cell));
        return plain;
    }

    public byte[] BlindIndex(string value) => HMACSHA256.HashData(blindIndexKey, Encoding.UTF8.GetBytes(value));

    public void Dispose()
    {
        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private static byte[] AssociatedData(in CellAddress cell) =>
        Encoding.UTF8.GetBytes($"{cell.TenantId:N}|{cell.Table}|{cell.RowId:N}|{cell.Column}");
}
