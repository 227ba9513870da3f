using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>
/// Finds the session of the cookie in the database at every request, so that an ended session, a disabled account or a changed role counts at
/// once (SESS-5), and sets the request's user and tenant before its database context is made.
/// </summary>
internal abstract class CookieSessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IServiceScopeFactory scopeFactory, string cookie)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private static readonly TimeSpan SeenGranularity = TimeSpan.FromMinutes(1);

    /// <summary>The session of the token with the account of this side that it belongs to, or null.</summary>
    protected abstract Task<SessionAccount?> FindAsync(IServiceProvider services, IQueryable<Session> session);

    /// <summary>Makes the account the user of the request; false when it may not come in now.</summary>
    protected abstract Task<bool> TrySignInAsync(IServiceProvider services, SessionAccount found);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // No endpoint is an unknown address: its error page knows the user too, and is not stored either (WEB-5).
        var endpoint = Context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || Request.Cookies[cookie] is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        await using var scope = scopeFactory.CreateAsyncScope();
        var hash = SecretToken.Hash(token);
        var sessions = scope.ServiceProvider.GetRequiredService<IRepository<Session>>();
        if (await FindAsync(scope.ServiceProvider, sessions.Query().Where(session => session.TokenHash == hash)) is not { } found)
        {
            return AuthenticateResult.NoResult();
        }

        var end = found.Session.FindEnd(TimeProvider.GetUtcNow().UtcDateTime);
        Context.Features.Set(new SessionFeature(found.Session, end));
        // The cookie stays until the login page has told why.
        if (end is not null || !await TrySignInAsync(scope.ServiceProvider, found))
        {
            return AuthenticateResult.NoResult();
        }

        if (endpoint?.Metadata.GetMetadata<NotActivityAttribute>() is null)
        {
            await TouchAsync(scope.ServiceProvider, found.Session);
        }

        Response.OnStarting(() =>
        {
            Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, found.Account.Id.ToString())], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <summary>To the login page of the site, which leads back to the page the user was on; a form that was not taken is said to be lost.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var address = LoginAddress.For(Request);
        if (Context.IsHtmx())
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers["HX-Redirect"] = address;
        }
        else
        {
            Response.Redirect(address);
        }

        return Task.CompletedTask;
    }

    private async Task TouchAsync(IServiceProvider services, Session session)
    {
        var now = TimeProvider.GetUtcNow().UtcDateTime;
        if (now - session.LastSeenAt >= SeenGranularity)
        {
            using var gate = await services.GetRequiredService<IDatabaseProvider>().EnterWriteAsync();
            await services.GetRequiredService<IRepository<Session>>().Query().Where(row => row.Id == session.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(it => it.LastSeenAt, now));
        }
    }
}

/// <summary>A session and whose it is.</summary>
/// <param name="Session">The row.</param>
/// <param name="Account">Enabled.</param>
/// <param name="Stamp">Of the roles of the account's agency; 0 where there are none.</param>
/// <param name="Agency">The agency of the account; null for those of the platform and for applicants.</param>
internal sealed record SessionAccount(Session Session, Account Account, long Stamp = 0, AgencyStanding? Agency = null);
