using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Application.Applicants;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Opens and ends sessions, within the caller's unit of work. An ended one is refused at its next request, on every node.</summary>
internal sealed class SessionAppService(
    IRepository<Session> sessions,
    IRepository<Account> accounts,
    IAgencyDirectory agencies,
    IServiceProvider services,
    ApplicantBinding binding,
    IOptions<LoginOptions> options,
    IRequestClock clock)
{
    /// <summary>Opens a session; returns the value of its cookie.</summary>
    public async Task<string> OpenAsync(Guid accountId, SecondFactor factor, LoginClient client)
    {
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == accountId && row.IsEnabled)
            ?? throw new BusinessRuleException(IdentityErrorCodes.AttemptEnded, RuleViolationKind.Conflict);
        if (account.Side == AccountSide.Applicant)
        {
            await binding.BindAsync(accountId);
        }

        return await OpenAsync(account, factor, client);
    }

    /// <summary>Opens a session of an account that may just have been added; returns the value of its cookie.</summary>
    public async Task<string> OpenAsync(Account account, SecondFactor factor, LoginClient client)
    {
        if (options.Value.SingleSession)
        {
            await EndAsync(sessions.Query().Where(row => row.AccountId == account.Id), SessionEnd.OtherLogin);
        }

        var agency = account.AgencyId is { } agencyId ? await agencies.FindAsync(agencyId) : null;
        if (agency is { IsActive: false })
        {
            throw new BusinessRuleException(IdentityErrorCodes.AgencySuspended, RuleViolationKind.Conflict, agency.ShortName);
        }

        var place = account.PointId is { } pointId ? await FindPointNameAsync(agency!, pointId) : agency?.ShortName ?? "";
        var token = SecretToken.New();
        var now = clock.UtcNow;
        await accounts.Query().Where(row => row.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(it => it.LastLoginAt, now));
        sessions.Add(new Session(
            Guid.CreateVersion7(), SecretToken.Hash(token), account.Id, agency?.ProvinceId, place, factor, client.Address, client.Device, now));
        return token;
    }

    /// <summary>Ends the session of the cookie.</summary>
    public Task EndAsync(string token)
    {
        var hash = SecretToken.Hash(token);
        return EndAsync(sessions.Query().Where(row => row.TokenHash == hash), SessionEnd.Logout);
    }

    /// <summary>Ends every session of the account but the one of the cookie.</summary>
    public Task<int> EndOthersAsync(Guid accountId, string token, SessionEnd why)
    {
        var hash = SecretToken.Hash(token);
        return EndAsync(sessions.Query().Where(row => row.AccountId == accountId && row.TokenHash != hash), why);
    }

    /// <summary>Ends every session of the account.</summary>
    public Task<int> EndAllAsync(Guid accountId, SessionEnd why) => EndAsync(sessions.Query().Where(row => row.AccountId == accountId), why);

    /// <summary>Ends one session of the account.</summary>
    /// <exception cref="BusinessRuleException">404: it is not the account's, or over already.</exception>
    public async Task EndOneAsync(Guid accountId, Guid sessionId, SessionEnd why)
    {
        if (await EndAsync(sessions.Query().Where(row => row.AccountId == accountId && row.Id == sessionId), why) == 0)
        {
            throw BusinessRuleException.NotFound();
        }
    }

    /// <summary>Notes that the session of the cookie was used just now.</summary>
    public Task TouchAsync(string token)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.UtcNow);
        return sessions.Query().Where(row => row.TokenHash == hash).ExecuteUpdateAsync(row => row.SetProperty(it => it.LastSeenAt, now));
    }

    /// <summary>Notes that the second factor was given anew.</summary>
    public Task RenewFactorAsync(string token)
    {
        var (hash, now) = (SecretToken.Hash(token), clock.UtcNow);
        return sessions.Query().Where(row => row.TokenHash == hash).ExecuteUpdateAsync(row => row.SetProperty(it => it.FactorAt, now));
    }

    private Task<int> EndAsync(IQueryable<Session> which, SessionEnd why)
    {
        var now = clock.UtcNow;
        return which.Where(row => row.EndedAt == null).ExecuteUpdateAsync(row => row
            .SetProperty(it => it.EndedAt, now).SetProperty(it => it.End, (SessionEnd?)why));
    }

    /// <summary>Points are rows of the agency, and nobody is signed in yet: they are read in a scope of the account's agency.</summary>
    private async Task<string> FindPointNameAsync(AgencySummary agency, Guid pointId)
    {
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var points = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync();
        return points.Single(point => point.Id == pointId).Name;
    }
}
