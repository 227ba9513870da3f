using System.Data.Common;
using Microsoft.AspNetCore.CookiePolicy;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Idempotency;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Web;

namespace TeacherRegistration.Web.Hosting;

internal static class ProductPipeline
{
    public static void UseProduct(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseSecurityHeaders();
        app.UseHttpsOnly();
        app.UseResponseCompression();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            // A refused rule is an answer, no fault of the program.
            SuppressDiagnosticsCallback = context => context.Exception is BusinessRuleException,
            StatusCodeSelector = exception => exception switch
            {
                BusinessRuleException refusal => refusal.Kind.ToStatus(),
                TokenReusedException => StatusCodes.Status422UnprocessableEntity,
                BadHttpRequestException bad => bad.StatusCode,
                DatabaseBusyException => StatusCodes.Status503ServiceUnavailable,
                _ when IsDatabaseAway(exception) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.UseCookiePolicy(new CookiePolicyOptions { Secure = CookieSecurePolicy.Always, HttpOnly = HttpOnlyPolicy.Always });
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseAuthentication();
        // Before authorization: a denial is recorded under the address that was denied.
        app.UseRequestRecorder();
        app.UseCrossSiteRefusal();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        // Links to files carry their fingerprint, so that a browser keeps them until they change.
        app.MapRazorPages().WithStaticAssets();
        app.MapHealth();
        app.MapLanguageSwitch();
        app.MapCspReports();
        app.MapSmsReports();
        app.MapDevelopmentSms();
        EndpointPermissionCheck.Check(
            ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints),
            app.Services.GetRequiredService<PermissionRegistry>());
    }

    /// <summary>Whether the database takes no connection, or no more of them.</summary>
    private static bool IsDatabaseAway(Exception? exception) => exception is not null && (exception is DbException { IsTransient: true } || IsDatabaseAway(exception.InnerException));
}
