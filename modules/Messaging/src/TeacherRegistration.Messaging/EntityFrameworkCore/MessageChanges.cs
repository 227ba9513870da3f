using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.EntityFrameworkCore;

/// <summary>Tells the list of applications what has become of their messages and answers, whoever has changed them.</summary>
internal sealed class MessageChanges(IMessageMarks marks) : IDerivedRows
{
    public async Task UpdateAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        var messages = context.ChangeTracker.Entries<ApplicantMessage>()
            .Select(entry => (entry.Entity.ApplicationId, By: ChangeOf(entry)))
            .Where(change => change.By != 0)
            .GroupBy(change => change.By, change => change.ApplicationId);
        foreach (var change in messages.OrderBy(change => change.Key).ToList())
        {
            await marks.CountAsync([.. change.Order()], change.Key, cancellationToken);
        }

        var answers = context.ChangeTracker.Entries<MessageAnswer>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity);
        foreach (var ofApplication in answers.GroupBy(answer => (answer.ApplicationId, IsHandled: answer.HandledAt is not null)).OrderBy(group => group.Key).ToList())
        {
            var newest = ofApplication.Max(answer => answer.AnsweredAt);
            await (ofApplication.Key.IsHandled ? marks.HandledAsync(ofApplication.Key.ApplicationId, newest, cancellationToken) : marks.AnsweredAsync(ofApplication.Key.ApplicationId, newest, cancellationToken));
        }
    }

    private static int ChangeOf(EntityEntry<ApplicantMessage> entry) => entry.State switch
    {
        EntityState.Added => 1,
        EntityState.Modified when entry.Property(message => message.WithdrawnAt) is { IsModified: true } => -1,
        _ => 0,
    };
}
