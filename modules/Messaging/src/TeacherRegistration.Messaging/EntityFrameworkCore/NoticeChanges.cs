using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.EntityFrameworkCore;

/// <summary>
/// Raises the stamps of the agencies that a must-read notice reaches when it is published or withdrawn, as nodes keep in memory what each
/// must read. Drafts reach nobody, and what was published is not rewritten.
/// </summary>
internal sealed class NoticeChanges(IAgencyStamp stamps) : IDerivedRows
{
    public Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var changed = context.ChangeTracker.Entries<Notice>()
            .Where(entry => entry is { State: not EntityState.Unchanged, Entity: { MustRead: true, PublishedAt: not null } })
            .Select(entry => entry.Entity)
            .ToList();
        if (changed.Count == 0)
        {
            return Task.CompletedTask;
        }

        return changed.TrueForAll(notice => notice is AgencyNotice { Audience: NoticeAudience.OwnStaff })
            ? stamps.RenewAsync(cancellationToken)
            : stamps.RenewProvinceAsync(cancellationToken);
    }
}
