using Microsoft.EntityFrameworkCore;
using Quartz;
using TeacherRegistration.Applications.Domain.WindowTexts;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.WindowTexts;

/// <summary>
/// Every minute looks for 网报计划 that have begun and for which reminders wait. A reminder goes in the transaction that schedules its text,
/// so that nobody is told twice; of one that was deleted, or was ended before it began, nobody is told.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class OpeningReminderJob(
    IRepository<OpeningReminder> reminders, IOpenFilings filings, IBackgroundJobManager jobs, IUnitOfWork unitOfWork, TimeProvider timeProvider) : IJob
{
    public const int IntervalMinutes = 1;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        foreach (var id in await reminders.Query().Select(row => row.ApplicationPlanId).Distinct().ToListAsync(cancellationToken))
        {
            var filing = await filings.FindAsync(id, cancellationToken);
            if (filing?.Window.IsBefore(now) == true)
            {
                continue;
            }

            while (await unitOfWork.RunUnrecordedAsync(() => TellSomeAsync(id, filing?.Window.Contains(now) == true ? filing : null, cancellationToken), cancellationToken))
            {
                // The next ones.
            }
        }
    }

    /// <summary>Whether there may be more.</summary>
    private async Task<bool> TellSomeAsync(Guid applicationPlanId, OpenFiling? open, CancellationToken cancellationToken)
    {
        var some = await reminders.Tracked().Where(row => row.ApplicationPlanId == applicationPlanId).OrderBy(row => row.Id).Take(WindowExtensionTexts.AtOnce).ToListAsync(cancellationToken);
        foreach (var reminder in some)
        {
            if (open is not null)
            {
                jobs.Enqueue<WindowSmsJob>(WindowSmsJob.Data(open.AgencyId, open.ProvinceId, new WindowNews(SmsTemplates.FilingOpens, open.Id, reminder.AccountId, End: null)));
            }

            reminders.Remove(reminder);
        }

        return some.Count == WindowExtensionTexts.AtOnce;
    }
}
