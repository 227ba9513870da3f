using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Endpoints;

/// <summary>What every answer carries (WEB-4, WEB-5).</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, string Part)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    private static readonly (string Name, string Part)[] OfPages =
    [
        ("X-Frame-Options", "DENY"),
        ("Content-Security-Policy", "script-src 'self' 'nonce-"),
        ("Content-Security-Policy", "object-src 'none'"),
        ("Content-Security-Policy", "base-uri 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"),
        ("Content-Security-Policy", "form-action 'self'"),
        ("Content-Security-Policy", "report-uri /csp-reports"),
    ];

    /// <summary>A PDF is shown in a frame of the own preview page (DESIGN §6).</summary>
    private static readonly (string Name, string Part)[] OfPapers =
    [
        ("X-Frame-Options", "SAMEORIGIN"),
        ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'self'"),
    ];

    public static bool AreOn(Answer answer)
    {
        var isPaper = answer.Address.Split('?')[0].EndsWith(".pdf", StringComparison.Ordinal) && (int)answer.Status < 400;
        return Always.Concat(isPaper ? OfPapers : OfPages)
                .All(header => answer.Headers.GetValueOrDefault(header.Name, "").Contains(header.Part, StringComparison.Ordinal))
            && !answer.Headers["Content-Security-Policy"].Contains("unsafe-", StringComparison.Ordinal)
            && !answer.Headers.ContainsKey("Server");
    }
}
