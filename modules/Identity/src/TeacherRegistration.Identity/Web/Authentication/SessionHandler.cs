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
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>
/// Finds the session of the cookie in the database at every request, so that an ended session, a disabled account or a changed role counts at
/// once (SESS-5), and sets the request's user and tenant before its database context is made.
/// </summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IServiceScopeFactory scopeFactory,
    PermissionRegistry permissions) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    private static readonly TimeSpan SeenGranularity = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // No endpoint is an unknown address: its error page knows the user too, and is not stored either (WEB-5).
        var isFile = Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (isFile || Request.Cookies[SessionCookies.Session] is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        await using var scope = scopeFactory.CreateAsyncScope();
        var found = await FindAsync(scope.ServiceProvider, token);
        if (found is not var (session, account))
        {
            SessionCookies.Remove(Response, SessionCookies.Session);
            return AuthenticateResult.NoResult();
        }

        // One more row by its key, read anew at each request: a suspended agency counts at once on every node, and so would another province.
        var agency = account.AgencyId is { } agencyId ? await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindAsync(agencyId) : null;
        if (account.AgencyId is not null && agency is not { IsActive: true })
        {
            return AuthenticateResult.NoResult();
        }

        await TouchAsync(scope.ServiceProvider, session);
        SignIn(session, account, agency);
        Response.OnStarting(() =>
        {
            Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var returnUrl = HttpMethods.IsGet(Request.Method) ? $"?returnUrl={Uri.EscapeDataString(Request.Path + Request.QueryString)}" : "";
        Response.Redirect("/login" + returnUrl);
        return Task.CompletedTask;
    }

    private async Task<(Session Session, Account Account)?> FindAsync(IServiceProvider services, string token)
    {
        var hash = SecretToken.Hash(token);
        var now = TimeProvider.GetUtcNow().UtcDateTime;
        var (idle, oldest) = (now - Session.IdleTime, now - Session.Lifetime);
        var accounts = services.GetRequiredService<IRepository<Account>>().Query().Where(account => account.IsEnabled);
        var found = await services.GetRequiredService<IRepository<Session>>().Query()
            .Where(session => session.TokenHash == hash && session.LastSeenAt > idle && session.StartedAt > oldest)
            .Join(accounts, session => session.AccountId, account => account.Id, (session, account) => new { session, account })
            .FirstOrDefaultAsync();
        return found is null ? null : (found.session, found.account);
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

    private void SignIn(Session session, Account account, AgencySummary? agency)
    {
        if (agency is not null)
        {
            Context.RequestServices.GetRequiredService<CurrentTenant>().Set(agency.Id, agency.ProvinceId);
        }

        Context.RequestServices.GetRequiredService<CurrentUser>().SignIn(new StaffIdentity(
            account.Id, account.LoginName, account.DisplayName, session.PlaceName, account.PointId, permissions.OfRoles(account.Roles), session.FactorAt));
    }
}
