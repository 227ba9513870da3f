using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TeacherRegistration.Framework.Auditing;

namespace TeacherRegistration.Framework.Encryption;

/// <summary>Each call makes its own <see cref="AesGcm"/>: one that two threads use at once garbles what both of them seal and open.</summary>
internal sealed class ColumnCipher : IColumnCipher
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    private readonly Dictionary<byte, byte[]> keys;
    private readonly byte[] blindIndexKey;

    private readonly AlarmLog? alarms;

    public ColumnCipher(IOptions<EncryptionOptions> options, AlarmLog? alarms = null)
    {
        this.alarms = alarms;
        keys = options.Value.Keys.ToDictionary(key => key.Key, key => Convert.FromBase64String(key.Value));
        SealingVersion = options.Value.SealWith ?? keys.Keys.Max();
        blindIndexKey = Convert.FromBase64String(options.Value.BlindIndexKey);
    }

    public byte SealingVersion { get; }

    public Sealed Seal(string value, in CellAddress cell) => Seal(Encoding.UTF8.GetBytes(value), cell);

    public string Open(Sealed value, in CellAddress cell) => Encoding.UTF8.GetString(OpenBytes(value, cell));

    public Sealed Seal(ReadOnlySpan<byte> value, in CellAddress cell)
    {
        var bytes = new byte[HeaderLength + value.Length];
        bytes[0] = SealingVersion;
        var nonce = bytes.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var key = new AesGcm(keys[SealingVersion], TagLength);
        key.Encrypt(nonce, value, bytes.AsSpan(HeaderLength), bytes.AsSpan(1 + NonceLength, TagLength), AssociatedData(cell));
        return new Sealed(bytes);
    }

    public byte[] OpenBytes(Sealed value, in CellAddress cell)
    {
        try
        {
            return Decrypt(value, cell);
        }
        catch (CryptographicException)
        {
            alarms?.SealedValueRefused(cell);
            throw;
        }
    }

    public byte[] BlindIndex(string value) => HMACSHA256.HashData(blindIndexKey, Encoding.UTF8.GetBytes(value));

    private byte[] Decrypt(Sealed value, in CellAddress cell)
    {
        var bytes = value.Bytes.Span;
        if (bytes.Length < HeaderLength || !keys.TryGetValue(bytes[0], out var secret))
        {
            throw new CryptographicException("No sealed value, or sealed with an unknown key.");
        }

        var plain = new byte[bytes.Length - HeaderLength];
        using var key = new AesGcm(secret, TagLength);
        key.Decrypt(bytes.Slice(1, NonceLength), bytes[HeaderLength..], bytes.Slice(1 + NonceLength, TagLength), plain, AssociatedData(cell));
        return plain;
    }

    private static byte[] AssociatedData(in CellAddress cell) =>
        Encoding.UTF8.GetBytes($"{cell.TenantId:N}|{cell.Table}|{cell.RowId:N}|{cell.Column}");
}
