using Microsoft.AspNetCore.Http;
using TeacherRegistration.Framework.Contracts.Errors;

namespace TeacherRegistration.Framework.Web;

/// <summary>Small questions every page asks.</summary>
public static class HttpContextExtensions
{
    /// <summary>Whether htmx asks for a part of a page.</summary>
    public static bool IsHtmx(this HttpContext context) => context.Request.Headers.ContainsKey("HX-Request");

    /// <summary>The HTTP status of a refusal (SPEC §8).</summary>
    public static int ToStatus(this RuleViolationKind kind) => kind switch
    {
        RuleViolationKind.Invalid => StatusCodes.Status400BadRequest,
        RuleViolationKind.Forbidden => StatusCodes.Status403Forbidden,
        RuleViolationKind.NotFound => StatusCodes.Status404NotFound,
        RuleViolationKind.Conflict => StatusCodes.Status409Conflict,
        RuleViolationKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        RuleViolationKind.TooMany => StatusCodes.Status429TooManyRequests,
        RuleViolationKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
