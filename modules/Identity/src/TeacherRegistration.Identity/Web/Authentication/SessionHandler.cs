using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Application.Login;
using TeacherRegistration.Identity.Application.Roles;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>Staff: the user has the rights of the account's roles, and the tenant is the account's agency.</summary>
internal sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IServiceScopeFactory scopeFactory,
    RightsCache rights,
    IOptions<LoginOptions> login) : CookieSessionHandler(options, logger, encoder, scopeFactory, SessionCookies.Session)
{
    public const string SchemeName = "Session";

    protected override async Task<SessionAccount?> FindAsync(IServiceProvider services, IQueryable<Session> session)
    {
        var accounts = services.GetRequiredService<IRepository<Account>>().Query().Where(account => account.IsEnabled && account.Side == AccountSide.Staff);
        var stamps = services.GetRequiredService<IRepository<AgencyRights>>().Query();
        var found = await session
            .Join(accounts, row => row.AccountId, account => account.Id, (row, account) => new { session = row, account })
            // With the stamp of the agency's roles: a right taken away on any node counts at this request.
            .GroupJoin(stamps, row => row.account.AgencyId, stamp => (Guid?)stamp.Id, (row, found) => new { row.session, row.account, found })
            .SelectMany(row => row.found.DefaultIfEmpty(), (row, stamp) => new { row.session, row.account, stamp = stamp == null ? 0 : stamp.Stamp })
            .FirstOrDefaultAsync();
        return found is null ? null : new SessionAccount(found.session, found.account, found.stamp);
    }

    protected override async Task<bool> TrySignInAsync(IServiceProvider services, SessionAccount found)
    {
        var account = found.Account;
        // One more row by its key, read anew at each request: a suspended agency counts at once on every node, and so would another province.
        var agency = account.AgencyId is { } agencyId ? await services.GetRequiredService<IAgencyDirectory>().FindAsync(agencyId) : null;
        if (account.AgencyId is not null && agency is not { IsActive: true })
        {
            return false;
        }

        if (agency is not null)
        {
            Context.RequestServices.GetRequiredService<CurrentTenant>().Set(agency.Id, agency.ProvinceId, agency.Stamp);
        }

        var isExpired = login.Value.IsExpired(account, TimeProvider.GetUtcNow().UtcDateTime);
        if (isExpired)
        {
            Context.Items[nameof(LoginDetour.ChangePassword)] = true;
        }

        var permissions = await rights.OfAsync(account, found.Stamp, services.GetRequiredService<IRepository<AgencyRole>>());
        Context.RequestServices.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            account.Id, account.LoginName, account.DisplayName, found.Session.PlaceName, account.PointId,
            isExpired ? FrozenSet<string>.Empty : permissions, found.Session.FactorAt));
        return true;
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
}
