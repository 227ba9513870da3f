using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>The answers of applicants that the point has not dealt with yet; who may see the applications is asked before.</summary>
internal sealed class OpenAnswers(IRepository<MessageAnswer> answers, ICurrentUser user, IRequestClock clock)
{
    /// <summary>Those of one application, oldest first.</summary>
    public async Task<IReadOnlyList<AnswerItem>> GetAsync(Guid applicationId) => await answers.Query()
        .Where(answer => answer.ApplicationId == applicationId && answer.HandledAt == null)
        .OrderBy(answer => answer.AnsweredAt)
        .Select(AnswerItem.Of)
        .ToListAsync();

    /// <summary>The current user has dealt with all of the application's, in the caller's unit of work.</summary>
    public async Task HandleAsync(Guid applicationId, CancellationToken cancellationToken = default)
    {
        foreach (var answer in await answers.Tracked().Where(row => row.ApplicationId == applicationId && row.HandledAt == null).ToListAsync(cancellationToken))
        {
            answer.Handle(user.LoginName, clock.UtcNow);
        }
    }
}
