using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>The random value of a cookie (256 bits); the database keeps its hash only.</summary>
internal static class SecretToken
{
    private const int Length = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
