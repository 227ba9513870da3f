using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Messaging.Domain.Notices;

namespace TeacherRegistration.Messaging.EntityFrameworkCore;

/// <summary>
/// Raises the stamps of the agencies that a changed notice may reach, as nodes keep in memory what each must read: those of the province for
/// an agency's notice, all for the platform's.
/// </summary>
internal sealed class NoticeChanges(IAgencyStamp stamps) : IDerivedRows
{
    public Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken) =>
        context.ChangeTracker.Entries<Notice>().Any(entry => entry.State != EntityState.Unchanged)
            ? stamps.RenewProvinceAsync(cancellationToken)
            : Task.CompletedTask;
}
