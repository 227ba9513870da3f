using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Security;
using TeacherRegistration.Identity.Domain.Accounts;
using TeacherRegistration.Identity.Domain.Roles;

namespace TeacherRegistration.Identity.Application.Roles;

/// <summary>
/// The roles of each agency as this node last read them. Every request brings the stamp that its own query has read: a book of another
/// stamp is read anew, so that a change on any node counts at the next request.
/// </summary>
internal sealed class RightsCache(PermissionRegistry registry)
{
    private readonly ConcurrentDictionary<Guid, (long Stamp, RoleBook Book)> books = new();
    private readonly FrozenSet<string> grantable = registry.All
        .Where(declared => declared.Definition.IsGrantable).Select(declared => declared.Definition.Name).ToFrozenSet();

    /// <summary>What the account may do.</summary>
    /// <param name="account">The account as the request has read it.</param>
    /// <param name="stamp">The stamp of its agency's roles; 0 where it has never changed any.</param>
    /// <param name="roles">Where changed roles are read.</param>
    public async ValueTask<IReadOnlySet<string>> OfAsync(Account account, long stamp, IRepository<AgencyRole> roles)
    {
        if (account.AgencyId is not { } agencyId)
        {
            return registry.OfRoles(account.Roles);
        }

        if (!books.TryGetValue(agencyId, out var kept) || kept.Stamp != stamp)
        {
            // Read after the stamp: it may be newer, never older.
            kept = (stamp, Make(await roles.Query().Where(role => role.AgencyId == agencyId).ToListAsync()));
            books[agencyId] = kept;
        }

        return kept.Book.Of(account);
    }

    /// <summary>A book over the roles.</summary>
    public RoleBook Make(IEnumerable<AgencyRole> changes) =>
        new(registry.OfRole, RoleNames.OfAgencies.Concat(RoleNames.OfPlatform), changes, grantable);
}
