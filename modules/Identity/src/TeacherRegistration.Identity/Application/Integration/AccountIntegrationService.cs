using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Identity.Application.Links;
using TeacherRegistration.Identity.Application.Users;
using TeacherRegistration.Identity.Contracts;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Authenticators;

namespace TeacherRegistration.Identity.Application.Integration;

internal sealed class AccountIntegrationService(
    IRepository<Account> accounts, IRepository<Authenticator> authenticators, UserRules rules, AccountPhones phones, AccountLinks links, ICurrentTenant tenant) : IAccountIntegrationService
{
    public async Task<string> InviteFirstAdministratorAsync(Guid agencyId, string loginName, string displayName, string phone)
    {
        var number = UserRules.CheckPhone(phone);
        if (number.Length == 0)
        {
            throw new BusinessRuleException(IdentityErrorCodes.PhoneForm) { Field = nameof(UserInput.Phone) };
        }

        await MakeRoomAsync(agencyId);
        var account = Account.Invite(
            Guid.CreateVersion7(), UserRules.CheckLoginName(loginName), UserRules.CheckDisplayName(displayName), agencyId, pointId: null, [RoleNames.AgencyAdministrator]);
        await rules.DemandFreeAsync(account.LoginName);
        phones.Set(account, number);
        accounts.Add(account);
        return AccountLinks.PathOf(await links.IssueAsync(account.Id));
    }

    public async Task<IReadOnlyDictionary<string, string>> GetDisplayNamesAsync(IReadOnlyCollection<string> loginNames, CancellationToken cancellationToken)
    {
        var agencyId = tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");
        return await accounts.Query().Where(row => row.AgencyId == agencyId && loginNames.Contains(row.LoginName))
            .ToDictionaryAsync(row => row.LoginName, row => row.DisplayName, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, PointUsers>> CountUsersByPointAsync(CancellationToken cancellationToken)
    {
        var agencyId = tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");
        return await accounts.Query().Where(row => row.AgencyId == agencyId && row.PointId != null)
            .Select(row => new
            {
                PointId = row.PointId!.Value,
                row.IsEnabled,
                IsReady = row.IsEnabled && (row.PhoneState == PhoneState.Usable || authenticators.Query().Any(app => app.Id == row.Id && app.EnrolledAt != null)),
            })
            .GroupBy(row => row.PointId)
            .Select(group => new { group.Key, All = group.Count(), Enabled = group.Count(row => row.IsEnabled), Ready = group.Count(row => row.IsReady) })
            .ToDictionaryAsync(group => group.Key, group => new PointUsers(group.All, group.Enabled, group.Ready), cancellationToken);
    }

    /// <summary>Who was invited and never came (a mistyped name, a link that ran out) makes room; an administrator who has come stays.</summary>
    private async Task MakeRoomAsync(Guid agencyId)
    {
        var key = Account.KeyOf(RoleNames.AgencyAdministrator);
        var administrators = await accounts.Query().Where(row => row.AgencyId == agencyId && row.RoleKeys.Contains(key)).ToListAsync();
        if (administrators.Any(row => !row.HasNeverCome))
        {
            throw new BusinessRuleException(IdentityErrorCodes.AdministratorThere, RuleViolationKind.Conflict);
        }

        foreach (var id in administrators.Select(row => row.Id))
        {
            await links.RevokeAsync(id);
            await accounts.Query().Where(row => row.Id == id).ExecuteDeleteAsync();
        }
    }
}
