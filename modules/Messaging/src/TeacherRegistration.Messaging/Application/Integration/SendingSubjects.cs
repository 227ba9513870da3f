using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Integration;

/// <summary>The messages that an applicant got together with others.</summary>
internal sealed class SendingSubjects(IRepository<ApplicantMessage> messages) : IRelatedSubjects
{
    public async Task<IReadOnlyList<Guid>> FindAsync(Guid subjectId, CancellationToken cancellationToken) => await messages.Query()
        .Where(message => message.ApplicationId == subjectId && message.SendingId != null)
        .Select(message => message.SendingId!.Value)
        .ToListAsync(cancellationToken);
}
