using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Messaging.Domain.Templates;

namespace TeacherRegistration.Messaging.EntityFrameworkCore;

/// <summary>Raises the stamp of the agency with every change of its templates, as nodes keep them in memory.</summary>
internal sealed class TemplateChanges(IAgencyStamp stamps) : IDerivedRows
{
    public Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken) =>
        context.ChangeTracker.Entries<MessageTemplate>().Any(entry => entry.State is not EntityState.Unchanged) ? stamps.RenewAsync(cancellationToken) : Task.CompletedTask;
}
