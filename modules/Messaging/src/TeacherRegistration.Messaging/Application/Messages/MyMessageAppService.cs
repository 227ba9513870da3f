using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>留言 as the applicant reads them: without withdrawn ones, as if they had never been (rules 85, 87 and 88).</summary>
internal sealed class MyMessageAppService(
    IApplicationHeads applications, IOwnApplications own, IRepository<ApplicantMessage> messages, IRepository<MessageAnswer> answers, IServiceProvider services, IRequestClock clock)
{
    /// <summary>What was left to the applicant about one application, newest first.</summary>
    /// <exception cref="BusinessRuleException">404: not the applicant's.</exception>
    public async Task<IReadOnlyList<MyMessage>> GetAsync(Guid applicationId)
    {
        await applications.GetAsync(applicationId);
        return await ReadAsync(messages, answers, applicationId);
    }

    /// <summary>All of them, by application, the newest application first.</summary>
    public async Task<IReadOnlyList<(OwnApplication Application, IReadOnlyList<MyMessage> Messages)>> GetAllAsync()
    {
        var all = new List<(OwnApplication, IReadOnlyList<MyMessage>)>();
        foreach (var application in await own.GetAllAsync())
        {
            await using var scope = services.CreateTenantScope(application.AgencyId, application.ProvinceId);
            var agency = scope.ServiceProvider;
            all.Add((application, await ReadAsync(agency.GetRequiredService<IRepository<ApplicantMessage>>(), agency.GetRequiredService<IRepository<MessageAnswer>>(), application.Id)));
        }

        return all;
    }

    /// <summary>Notes that the applicant has seen those shown, in the caller's unit of work.</summary>
    /// <exception cref="BusinessRuleException">404: not the applicant's.</exception>
    public async Task MarkReadAsync(Guid applicationId, IReadOnlyCollection<Guid> shown)
    {
        await applications.GetAsync(applicationId);
        foreach (var message in await messages.Tracked().Where(row => row.ApplicationId == applicationId && shown.Contains(row.Id) && row.WithdrawnAt == null).ToListAsync())
        {
            message.Read(clock.UtcNow);
        }
    }

    private static async Task<IReadOnlyList<MyMessage>> ReadAsync(IRepository<ApplicantMessage> from, IRepository<MessageAnswer> answersFrom, Guid applicationId)
    {
        var found = await from.Query()
            .Where(message => message.ApplicationId == applicationId && message.WithdrawnAt == null)
            .OrderByDescending(message => message.SentAt)
            .ThenByDescending(message => message.Id)
            .Select(message => new MyMessage(message.Id, message.Text, message.AllowsPhotos, message.SenderPlace, message.SentAt, message.ReadAt))
            .ToListAsync();
        if (found.Count == 0)
        {
            return found;
        }

        var answered = await answersFrom.Query().Where(answer => answer.ApplicationId == applicationId).OrderBy(answer => answer.AnsweredAt).Select(AnswerItem.Of).ToListAsync();
        return [.. found.Select(message => message with { Answers = [.. answered.Where(answer => answer.MessageId == message.Id)] })];
    }
}

/// <summary>A message as its reader sees it: from a point or an agency, not from a person.</summary>
internal sealed record MyMessage(Guid Id, string Text, bool AllowsPhotos, string From, DateTime SentAt, DateTime? ReadAt)
{
    /// <summary>What the applicant has answered, oldest first.</summary>
    public IReadOnlyList<AnswerItem> Answers { get; init; } = [];
}
