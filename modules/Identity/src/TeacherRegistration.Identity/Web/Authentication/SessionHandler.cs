using System.Collections.Frozen;
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
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Framework.Web;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;
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
    RightsCache rights,
    IOptions<LoginOptions> login) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    private static readonly TimeSpan SeenGranularity = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // No endpoint is an unknown address: its error page knows the user too, and is not stored either (WEB-5).
        var endpoint = Context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || Request.Cookies[SessionCookies.Session] is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        await using var scope = scopeFactory.CreateAsyncScope();
        if (await FindAsync(scope.ServiceProvider, token) is not var (session, account, stamp))
        {
            return AuthenticateResult.NoResult();
        }

        var end = session.FindEnd(TimeProvider.GetUtcNow().UtcDateTime);
        Context.Features.Set(new SessionFeature(session, end));
        if (end is not null)
        {
            // The cookie stays until the login page has told why.
            return AuthenticateResult.NoResult();
        }

        // One more row by its key, read anew at each request: a suspended agency counts at once on every node, and so would another province.
        var agency = account.AgencyId is { } agencyId ? await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().FindAsync(agencyId) : null;
        if (account.AgencyId is not null && agency is not { IsActive: true })
        {
            return AuthenticateResult.NoResult();
        }

        if (endpoint?.Metadata.GetMetadata<NotActivityAttribute>() is null)
        {
            await TouchAsync(scope.ServiceProvider, session);
        }

        SignIn(session, account, agency, await rights.OfAsync(account, stamp, scope.ServiceProvider.GetRequiredService<IRepository<AgencyRole>>()));
        Response.OnStarting(() =>
        {
            Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <summary>To the login page, which leads back to the page the user was on; a form that was not taken is said to be lost.</summary>
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

    /// <summary>With a password that is too old nothing is permitted but changing it.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        if (Context.Items.ContainsKey(nameof(LoginDetour.ChangePassword)) && HttpMethods.IsGet(Request.Method))
        {
            Response.Redirect("/account/security?expired=true");
            return Task.CompletedTask;
        }

        return base.HandleForbiddenAsync(properties);
    }

    private static async Task<(Session Session, Account Account, long Stamp)?> FindAsync(IServiceProvider services, string token)
    {
        var hash = SecretToken.Hash(token);
        var accounts = services.GetRequiredService<IRepository<Account>>().Query().Where(account => account.IsEnabled);
        var stamps = services.GetRequiredService<IRepository<AgencyRights>>().Query();
        var found = await services.GetRequiredService<IRepository<Session>>().Query()
            .Where(session => session.TokenHash == hash)
            .Join(accounts, session => session.AccountId, account => account.Id, (session, account) => new { session, account })
            // With the stamp of the agency's roles: a right taken away on any node counts at this request.
            .GroupJoin(stamps, row => row.account.AgencyId, stamp => (Guid?)stamp.Id, (row, found) => new { row.session, row.account, found })
            .SelectMany(row => row.found.DefaultIfEmpty(), (row, stamp) => new { row.session, row.account, stamp = stamp == null ? 0 : stamp.Stamp })
            .FirstOrDefaultAsync();
        return found is null ? null : (found.session, found.account, found.stamp);
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

    private void SignIn(Session session, Account account, AgencySummary? agency, IReadOnlySet<string> permissions)
    {
        if (agency is not null)
        {
            Context.RequestServices.GetRequiredService<CurrentTenant>().Set(agency.Id, agency.ProvinceId, agency.Stamp);
        }

        var isExpired = login.Value.IsExpired(account, TimeProvider.GetUtcNow().UtcDateTime);
        if (isExpired)
        {
            Context.Items[nameof(LoginDetour.ChangePassword)] = true;
        }

        Context.RequestServices.GetRequiredService<CurrentUser>().SignIn(new StaffIdentity(
            account.Id, account.LoginName, account.DisplayName, session.PlaceName, account.PointId,
            isExpired ? FrozenSet<string>.Empty : permissions, session.FactorAt));
    }
}
