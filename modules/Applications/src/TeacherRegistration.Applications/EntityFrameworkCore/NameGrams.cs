using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Names;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Framework.EntityFrameworkCore;

namespace TeacherRegistration.Applications.EntityFrameworkCore;

/// <summary>Gives every application the keys under which a part of its name is found.</summary>
internal sealed class NameGrams : IDerivedRows
{
    public Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var filed = context.ChangeTracker.Entries<OnlineApplication>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity);
        context.AddRange(filed.SelectMany(row => NameGram.Of(row.Id, row.Name)).ToList());
        return Task.CompletedTask;
    }
}
