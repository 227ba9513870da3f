using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Messaging.Contracts;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>留言 and 撤回, to applicants in the user's own scope: of several, one that is not refuses all.</summary>
internal sealed class MessageAppService(
    IApplicationHeads applications,
    IRepository<ApplicantMessage> messages,
    MessageWriter writer,
    OpenAnswers answers,
    WorkPeriods workPeriods,
    ICurrentUser user,
    IRequestClock clock,
    AuditScope audit)
{
    /// <summary>As many as a page of the list has rows.</summary>
    public const int MaximumRecipients = 200;

    /// <summary>To one applicant, who has his answer with it: what he had written waits no longer.</summary>
    public async Task SendAsync(Guid applicationId, MessageContent content)
    {
        user.Demand(MessagingPermissions.MessagesSend);
        var recipient = await applications.GetAsync(applicationId);
        await workPeriods.DemandAsync(recipient);
        await writer.WriteAsync([recipient], sendingId: null, content);
        await answers.HandleAsync(applicationId);
    }

    /// <summary>One text to each of the applicants (rules 26 and 83).</summary>
    /// <returns>To how many.</returns>
    public async Task<int> SendToManyAsync(IReadOnlyCollection<Guid> applicationIds, MessageContent content)
    {
        var recipients = await GetRecipientsAsync(applicationIds);
        await workPeriods.DemandAsync(recipients);
        var sendingId = Guid.CreateVersion7();
        audit.About(nameof(ApplicantMessage), sendingId);
        await writer.WriteAsync(recipients, sendingId, content);
        return recipients.Count;
    }

    /// <summary>Those who are to get the message, for the page that names them.</summary>
    public Task<IReadOnlyList<ApplicationHead>> GetRecipientsAsync(IReadOnlyCollection<Guid> applicationIds)
    {
        user.Demand(MessagingPermissions.MessagesSend);
        return applicationIds.Count switch
        {
            0 => throw new BusinessRuleException(MessagingErrorCodes.NobodyTicked),
            > MaximumRecipients => throw new BusinessRuleException(MessagingErrorCodes.TooManyTicked, RuleViolationKind.Invalid, MaximumRecipients),
            _ => applications.GetManyAsync(applicationIds),
        };
    }

    /// <summary>【已处理】: the applicant's answers wait no longer. Also after the work period: nothing is told to anybody.</summary>
    public async Task HandleAnswersAsync(Guid applicationId)
    {
        user.Demand(MessagingPermissions.MessagesSend);
        await applications.GetAsync(applicationId);
        await answers.HandleAsync(applicationId);
    }

    public async Task WithdrawAsync(Guid applicationId, Guid messageId)
    {
        user.Demand(MessagingPermissions.MessagesSend);
        var application = await applications.GetAsync(applicationId);
        var message = await messages.Tracked().FirstOrDefaultAsync(row => row.Id == messageId && row.ApplicationId == applicationId)
            ?? throw BusinessRuleException.NotFound();
        await workPeriods.DemandAsync(application);
        message.Withdraw(user.LoginName, clock.UtcNow);
    }
}
