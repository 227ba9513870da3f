using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>The answers of applicants that the point has not dealt with yet; who may see the applications is asked before.</summary>
internal sealed class OpenAnswers(IRepository<MessageAnswer> answers, ICurrentUser user, IRequestClock clock)
{
    /// <summary>More wait nowhere; were it so, the oldest come first.</summary>
    public const int MaximumWaiting = 1000;

    /// <summary>Those of one application, oldest first.</summary>
    public async Task<IReadOnlyList<AnswerItem>> GetAsync(Guid applicationId) => await answers.Query()
        .Where(answer => answer.ApplicationId == applicationId && answer.HandledAt == null)
        .OrderBy(answer => answer.AnsweredAt)
        .Select(AnswerItem.Of)
        .ToListAsync();

    /// <summary>The applications of the agency whose applicant has answered, with the time of the newest answer; the oldest of very many.</summary>
    public async Task<IReadOnlyDictionary<Guid, DateTime>> FindWaitingAsync() => (await answers.Query()
            .Where(answer => answer.HandledAt == null)
            .OrderBy(answer => answer.AnsweredAt)
            .Take(MaximumWaiting)
            .Select(answer => new { answer.ApplicationId, answer.AnsweredAt })
            .ToListAsync())
        .GroupBy(answer => answer.ApplicationId).ToDictionary(group => group.Key, group => group.Max(answer => answer.AnsweredAt));

    /// <summary>The current user has dealt with all of the application's, in the caller's unit of work.</summary>
    public async Task HandleAsync(Guid applicationId, CancellationToken cancellationToken = default)
    {
        foreach (var answer in await answers.Tracked().Where(row => row.ApplicationId == applicationId && row.HandledAt == null).ToListAsync(cancellationToken))
        {
            answer.Handle(user.LoginName, clock.UtcNow);
        }
    }
}
