using System.Globalization;
using System.Text;

namespace TeacherRegistration.Load;

/// <summary>Makes the bytes of requests.</summary>
internal static class Requests
{
    public static byte[] Get(string address, string? cookie = null, string? more = null) =>
        Encoding.UTF8.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\n{Cookie(cookie)}{more}\r\n");

    public static byte[] Post(string address, string body, string type, string? cookie = null) => Post(address, Encoding.UTF8.GetBytes(body), type, cookie);

    public static byte[] Post(string address, ReadOnlySpan<byte> body, string type, string? cookie = null)
    {
        var length = body.Length.ToString(CultureInfo.InvariantCulture);
        return [.. Encoding.UTF8.GetBytes($"POST {address} HTTP/1.1\r\nHost: localhost\r\n{Cookie(cookie)}Content-Type: {type}\r\nContent-Length: {length}\r\n\r\n"), .. body];
    }

    private static string Cookie(string? cookie) => cookie is null ? "" : $"Cookie: {cookie}\r\n";
}
