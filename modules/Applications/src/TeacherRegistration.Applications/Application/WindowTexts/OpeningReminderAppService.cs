using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.Drafts;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>开始时短信提醒我, as the signed-in applicant asks for it and takes it back.</summary>
internal sealed class OpeningReminderAppService(IRepository<OpeningReminder> reminders, IOpenFilings filings, DraftStore drafts, AuditScope audit)
{
    /// <summary>The 网报计划 for which one waits.</summary>
    public async Task<IReadOnlyList<Guid>> GetAsync(CancellationToken cancellationToken)
    {
        var own = drafts.OwnId;
        return await reminders.Query().Where(row => row.AccountId == own).Select(row => row.ApplicationPlanId).ToListAsync(cancellationToken);
    }

    /// <summary>Asked for twice it is one.</summary>
    /// <exception cref="BusinessRuleException">404; 409: it has begun, or too many wait.</exception>
    public async Task AskAsync(Guid applicationPlanId, CancellationToken cancellationToken)
    {
        audit.About(nameof(OpeningReminder), applicationPlanId);
        var filing = await filings.FindAsync(applicationPlanId, cancellationToken) ?? throw BusinessRuleException.NotFound();
        if (!filing.Window.IsBefore(drafts.Now) || filing.Window.IsAfter(drafts.Now))
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.ReminderTooLate, RuleViolationKind.Conflict);
        }

        var waiting = await GetAsync(cancellationToken);
        if (waiting.Contains(applicationPlanId))
        {
            return;
        }

        if (waiting.Count >= OpeningReminder.MaximumOfAccount)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TooManyReminders, RuleViolationKind.Conflict, OpeningReminder.MaximumOfAccount);
        }

        reminders.Add(new OpeningReminder(Guid.CreateVersion7(), drafts.OwnId, applicationPlanId));
    }

    /// <summary>Where none waits any more there is nothing to take back.</summary>
    public async Task TakeBackAsync(Guid applicationPlanId, CancellationToken cancellationToken)
    {
        audit.About(nameof(OpeningReminder), applicationPlanId);
        var own = drafts.OwnId;
        if (await reminders.Tracked().FirstOrDefaultAsync(row => row.AccountId == own && row.ApplicationPlanId == applicationPlanId, cancellationToken) is { } reminder)
        {
            reminders.Remove(reminder);
        }
    }
}
