using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>What every answer carries (WEB-4, WEB-5).</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, string Part)[] Required =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Content-Security-Policy", "script-src 'self' 'nonce-"),
        ("Content-Security-Policy", "object-src 'none'"),
        ("Content-Security-Policy", "base-uri 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("Content-Security-Policy", "form-action 'self'"),
    ];

    public static bool AreOn(Answer answer) =>
        Required.All(header => answer.Headers.GetValueOrDefault(header.Name, "").Contains(header.Part, StringComparison.Ordinal))
        && !answer.Headers["Content-Security-Policy"].Contains("unsafe-", StringComparison.Ordinal)
        && !answer.Headers.ContainsKey("Server");
}
