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

    /// <summary>What users have uploaded runs nothing (FL-5).</summary>
    private static readonly (string Name, string Part)[] OfUploads =
    [
        ("X-Frame-Options", "DENY"),
        ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "sandbox"),
    ];

    public static bool AreOn(Answer answer)
    {
        return Always.Concat(ExpectedOn(answer))
                .All(header => answer.Headers.GetValueOrDefault(header.Name, "").Contains(header.Part, StringComparison.Ordinal))
            && !answer.Headers["Content-Security-Policy"].Contains("unsafe-", StringComparison.Ordinal)
            && !answer.Headers.ContainsKey("Server");
    }

    /// <summary>A refusal is a page, whatever was asked for.</summary>
    private static (string Name, string Part)[] ExpectedOn(Answer answer) => answer.Address.Split('?')[0] switch
    {
        _ when (int)answer.Status >= 400 => OfPages,
        var path when path.StartsWith("/downloads/files/", StringComparison.Ordinal) => OfUploads,
        var path when path.EndsWith(".pdf", StringComparison.Ordinal) => OfPapers,
        _ => OfPages,
    };
}
