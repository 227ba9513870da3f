using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Web.Authentication;

/// <summary>
/// Applicants: an address with an <c>id</c> is about one application, and the tenant is the agency it was filed with, if it is the person's own;
/// or about a draft, and the tenant is the agency it goes to. Of anybody else's there is no tenant, and so no row (DESIGN §3).
/// </summary>
internal sealed class ApplicantSessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IServiceScopeFactory scopeFactory)
    : CookieSessionHandler(options, logger, encoder, scopeFactory, SessionCookies.ApplicantSession)
{
    public const string SchemeName = "Applicant";

    private static readonly FrozenSet<string> Permissions = FrozenSet.Create(IdentityPermissions.ApplicantSite);

    protected override async Task<SessionAccount?> FindAsync(IServiceProvider services, IQueryable<Session> session)
    {
        var accounts = services.GetRequiredService<IRepository<Account>>().Query().Where(account => account.IsEnabled && account.Side == AccountSide.Applicant);
        var found = await session.Join(accounts, row => row.AccountId, account => account.Id, (row, account) => new { session = row, account }).FirstOrDefaultAsync();
        return found is null ? null : new SessionAccount(found.session, found.account);
    }

    protected override async Task<bool> TrySignInAsync(IServiceProvider services, SessionAccount found)
    {
        var account = found.Account;
        if (Guid.TryParse(Context.GetRouteValue("id")?.ToString(), out var id))
        {
            var agency = await services.GetRequiredService<IPersonDirectory>().AgenciesOf(account.Id, account.PersonId, id)
                .Join(services.GetRequiredService<IAgencyDirectory>().Standings(), agencyId => agencyId, standing => standing.Id, (_, standing) => standing)
                .FirstOrDefaultAsync();
            if (agency is not null)
            {
                Context.RequestServices.GetRequiredService<CurrentTenant>().Set(agency.Id, agency.ProvinceId, agency.Stamp);
            }
        }

        Context.RequestServices.GetRequiredService<CurrentUser>().SignIn(new UserIdentity(
            account.Id, account.IdMask, account.DisplayName, PlaceName: "", PointId: null, Permissions, found.Session.FactorAt, account.PersonId));
        return true;
    }
}
