using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Localization;

namespace TeacherRegistration.Web.Web.Pages;

/// <summary>What went wrong, in words, with the number to quote; never a stack trace.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel(RuleMessages messages) : PageModel
{
    public int Status { get; private set; }

    /// <summary>The rule that was broken, in words; null where there is none to tell.</summary>
    public string? Message { get; private set; }

    /// <summary>Whether it is refused only until the second factor is given anew.</summary>
    public bool NeedsFreshFactor { get; private set; }

    public string TraceId { get; private set; } = "";

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        Status = Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden => 403,
            StatusCodes.Status404NotFound => 404,
            StatusCodes.Status413PayloadTooLarge => 413,
            StatusCodes.Status503ServiceUnavailable => 503,
            >= 400 and < 500 => 400,
            _ => 500,
        };
        var exception = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error as BusinessRuleException;
        Message = exception is null or { Kind: RuleViolationKind.NotFound } ? null : messages.Word(exception);
        NeedsFreshFactor = exception?.Code == FrameworkErrorCodes.FreshFactorNeeded;
        TraceId = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
    }
}
