using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Localization;

namespace TeacherRegistration.Framework.Web;

/// <summary>
/// How a page answers a POST: the page's one call runs in a unit of work, an accepted form leads elsewhere by redirect and counts once,
/// a refused one comes back with its message and its input.
/// </summary>
public sealed class FormPost(IUnitOfWork unitOfWork, FormTokens tokens, RuleMessages messages)
{
    /// <summary>Runs the work and redirects to the address it returns.</summary>
    /// <param name="page">The page that was posted to.</param>
    /// <param name="work">The call of the application service; returns where the accepted form leads.</param>
    /// <param name="onRefused">Loads what the page needs to be shown again; null shows the page as it is.</param>
    public Task<IActionResult> RunAsync(PageModel page, Func<Task<string>> work, Func<Task>? onRefused = null) =>
        RunAsync(page, () => Task.FromResult(true), _ => work(), onRefused);

    /// <summary>Prepares the work outside the transaction (hashing, decoding, parsing), runs it and redirects to the address it returns.</summary>
    /// <param name="page">The page that was posted to.</param>
    /// <param name="prepare">What takes long; its result goes to the work.</param>
    /// <param name="work">The call of the application service; returns where the accepted form leads.</param>
    /// <param name="onRefused">Loads what the page needs to be shown again; null shows the page as it is.</param>
    public async Task<IActionResult> RunAsync<T>(PageModel page, Func<Task<T>> prepare, Func<T, Task<string>> work, Func<Task>? onRefused = null)
    {
        FormTokens.SentForm? form = null;
        try
        {
            form = tokens.Read(page.HttpContext);
            if (await tokens.FindAnswerAsync(form) is { } earlier)
            {
                return Repeat(page.HttpContext, earlier);
            }

            var prepared = await prepare();
            return Redirect(page.HttpContext, await unitOfWork.RunAsync(() => work(prepared), location => tokens.Accept(form, location), page.HttpContext.RequestAborted));
        }
        catch (DuplicateSubmissionException)
        {
            // The same form arrived twice at once and the other one was first: its answer is this one's.
            return Repeat(page.HttpContext, await tokens.FindAnswerAsync(form!) ?? throw new InvalidOperationException("The accepted form's answer is gone."));
        }
        catch (BusinessRuleException exception)
        {
            // While this form waited for its turn, its twin may have been accepted: then what has changed since is the form's own effect.
            return exception.Kind is RuleViolationKind.Conflict or RuleViolationKind.NotFound && form is not null && await tokens.FindAnswerAsync(form) is { } location
                ? Repeat(page.HttpContext, location)
                : await RefuseAsync(page, exception, onRefused);
        }
    }

    /// <summary>
    /// Runs the work and shows the page with its result: a secret that is shown once and kept nowhere, so that no redirect can carry it.
    /// Sent twice it is done twice; what it makes replaces what it made before.
    /// </summary>
    /// <param name="page">The page that was posted to.</param>
    /// <param name="work">The call of the application service.</param>
    /// <param name="show">Takes the result into the page.</param>
    /// <param name="load">Loads what the page needs to be shown again.</param>
    public async Task<IActionResult> ShowAsync<T>(PageModel page, Func<Task<T>> work, Action<T> show, Func<Task> load)
    {
        try
        {
            show(await unitOfWork.RunAsync(work, cancellationToken: page.HttpContext.RequestAborted));
            await load();
            return page.Page();
        }
        catch (BusinessRuleException exception)
        {
            return await RefuseAsync(page, exception, load);
        }
    }

    /// <summary>Answers an input that did not pass validation: 400 and the page with its messages.</summary>
    public static async Task<IActionResult> InvalidAsync(PageModel page, Func<Task>? onRefused = null)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        if (onRefused is not null)
        {
            await onRefused();
        }

        return page.Page();
    }

    /// <summary>Answers a broken rule: its status, and the page with its message and input.</summary>
    public async Task<IActionResult> RefuseAsync(PageModel page, BusinessRuleException exception, Func<Task>? onRefused = null)
    {
        page.HttpContext.Features.Set(new RefusalFeature(exception.Code));
        if (exception.Kind is RuleViolationKind.NotFound)
        {
            return page.NotFound();
        }

        foreach (var fault in exception.Others.Prepend(exception))
        {
            page.ModelState.AddModelError(fault.Field ?? "", messages.Word(fault));
        }

        if (onRefused is not null)
        {
            await onRefused();
        }

        page.Response.StatusCode = exception.Kind.ToStatus();
        if (exception.RetryAfter is { } wait)
        {
            page.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return page.Page();
    }

    /// <summary>The answer of a form that was accepted before; its audit record says that nothing was done again.</summary>
    private static IActionResult Repeat(HttpContext context, string location)
    {
        context.Features.Set(new RefusalFeature(FrameworkErrorCodes.AcceptedBefore));
        return Redirect(context, location);
    }

    private static IActionResult Redirect(HttpContext context, string location)
    {
        if (!context.IsHtmx())
        {
            return new LocalRedirectResult(location);
        }

        // A part of a page shows its own new state in its place, and others that show the same learn of it; anything else is a new page.
        var isSamePart = context.Request.Headers["HX-Target"].ToString() is { Length: > 0 } && location.StartsWith(context.Request.Path + "?", StringComparison.Ordinal);
        if (isSamePart)
        {
            context.Response.Headers["HX-Location"] = JsonSerializer.Serialize(new { path = location, target = $"#{context.Request.Headers["HX-Target"]}", push = "false" });
            context.Response.Headers["HX-Trigger"] = "changed";
        }
        else
        {
            context.Response.Headers["HX-Redirect"] = location;
        }

        return new StatusCodeResult(StatusCodes.Status200OK);
    }
}
