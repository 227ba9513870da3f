using System.Security.Cryptography;
using System.Text;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Alibaba Cloud's signature of requests, version 3 (ACS3-HMAC-SHA256, 「V3版本请求体&amp;签名机制」), for requests without a body.</summary>
internal static class AliyunSignature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>SHA-256 of no bytes.</summary>
    public static string EmptyBody { get; } = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>The parameters as they stand in the address and in what is signed: by name, each escaped as RFC 3986 has it.</summary>
    public static string Query(IReadOnlyDictionary<string, string> parameters) => string.Join(
        '&', parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"));

    /// <summary>The Authorization header of a POST to <c>/</c>.</summary>
    /// <param name="accessKeyId">AccessKey ID.</param>
    /// <param name="accessKeySecret">AccessKey secret.</param>
    /// <param name="query">See <see cref="Query"/>.</param>
    /// <param name="headers">The headers that are signed: host and all that begin with <c>x-acs-</c>, in lower case.</param>
    public static string Sign(string accessKeyId, string accessKeySecret, string query, IReadOnlyDictionary<string, string> headers)
    {
        var ordered = headers.OrderBy(header => header.Key, StringComparer.Ordinal).ToList();
        var names = string.Join(';', ordered.Select(header => header.Key));
        var lines = string.Concat(ordered.Select(header => $"{header.Key}:{header.Value}\n"));
        var request = $"POST\n/\n{query}\n{lines}\n{names}\n{EmptyBody}";
        var signed = $"{Algorithm}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))}";
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(accessKeySecret), Encoding.UTF8.GetBytes(signed)));
        return $"{Algorithm} Credential={accessKeyId},SignedHeaders={names},Signature={signature}";
    }
}
