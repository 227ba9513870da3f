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
        var agencies = services.GetRequiredService<IAgencyDirectory>().Standings();
        // One query with the stamp of the agency's roles and the agency's standing: a right taken away on any node, and a suspended agency,
        // count at this request.
        var found = await (
            from row in session
            join account in accounts on row.AccountId equals account.Id
            join rights in stamps on account.AgencyId equals (Guid?)rights.Id into ofRights
            from rights in ofRights.DefaultIfEmpty()
            join agency in agencies on account.AgencyId equals (Guid?)agency.Id into ofAgency
            from agency in ofAgency.DefaultIfEmpty()
            select new
            {
                session = row,
                account,
                rights = (long?)rights.Stamp,
                isActive = (bool?)agency.IsActive,
                provinceId = (Guid?)agency.ProvinceId,
                stamp = (long?)agency.Stamp,
            }).FirstOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        var standing = found is { account.AgencyId: { } id, isActive: { } isActive, provinceId: { } provinceId, stamp: { } stamp }
            ? new AgencyStanding { Id = id, ProvinceId = provinceId, IsActive = isActive, Stamp = stamp }
            : null;
        return new SessionAccount(found.session, found.account, found.rights ?? 0, standing);
    }

    protected override async Task<bool> TrySignInAsync(IServiceProvider services, SessionAccount found)
    {
        var account = found.Account;
        if (account.AgencyId is not null && found.Agency is not { IsActive: true })
        {
            return false;
        }

        if (found.Agency is { } agency)
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
