using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Generator;

/// <summary>The keys of the bench's database, the same at every run: nothing in it is anybody's.</summary>
internal static class BenchKeys
{
    /// <summary>Writes them as settings of the product, and returns them.</summary>
    public static EncryptionOptions Write(string path)
    {
        var keys = new EncryptionOptions { Keys = { [1] = Key("column") }, BlindIndexKey = Key("blind index") };
        using var signing = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var settings = new
        {
            Encryption = new { Keys = new Dictionary<string, string> { ["1"] = keys.Keys[1] }, keys.BlindIndexKey },
            Audit = new { SigningKey = Convert.ToBase64String(signing.ExportPkcs8PrivateKey()) },
        };
        File.WriteAllText(path, JsonSerializer.Serialize(settings));
        return keys;
    }

    private static string Key(string use) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("bench " + use)));
}
