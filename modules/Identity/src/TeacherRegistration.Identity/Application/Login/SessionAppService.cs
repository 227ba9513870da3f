using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Sessions;

namespace TeacherRegistration.Identity.Application.Login;

/// <summary>Opens and ends sessions.</summary>
internal sealed class SessionAppService(
    IRepository<Session> sessions,
    IRepository<Account> accounts,
    IAgencyDirectory agencies,
    IServiceProvider services,
    IRequestClock clock)
{
    /// <summary>Opens a session within the caller's unit of work; returns the value of its cookie.</summary>
    public async Task<string> OpenAsync(Guid accountId)
    {
        var account = await accounts.Query().FirstOrDefaultAsync(row => row.Id == accountId && row.IsEnabled)
            ?? throw new BusinessRuleException(IdentityErrorCodes.AttemptEnded, RuleViolationKind.Conflict);
        var agency = account.AgencyId is { } agencyId ? await agencies.FindAsync(agencyId) : null;
        if (agency is { IsActive: false })
        {
            throw new BusinessRuleException(IdentityErrorCodes.AgencySuspended, RuleViolationKind.Conflict, agency.ShortName);
        }

        var place = account.PointId is { } pointId ? await FindPointNameAsync(agency!, pointId) : agency?.ShortName ?? "";
        var token = SecretToken.New();
        sessions.Add(new Session(Guid.CreateVersion7(), SecretToken.Hash(token), account.Id, agency?.ProvinceId, place, clock.UtcNow));
        return token;
    }

    /// <summary>Ends the session of the cookie; its next use finds nothing.</summary>
    public async Task EndAsync(string token)
    {
        var hash = SecretToken.Hash(token);
        await sessions.Query().Where(row => row.TokenHash == hash).ExecuteDeleteAsync();
    }

    /// <summary>Ends every session of the account but the one of the cookie.</summary>
    public async Task EndOthersAsync(Guid accountId, string token)
    {
        var hash = SecretToken.Hash(token);
        await sessions.Query().Where(row => row.AccountId == accountId && row.TokenHash != hash).ExecuteDeleteAsync();
    }

    /// <summary>Points are rows of the agency, and nobody is signed in yet: they are read in a scope of the account's agency.</summary>
    private async Task<string> FindPointNameAsync(AgencySummary agency, Guid pointId)
    {
        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        var points = await scope.ServiceProvider.GetRequiredService<IAgencyDirectory>().GetPointsAsync();
        return points.Single(point => point.Id == pointId).Name;
    }
}
