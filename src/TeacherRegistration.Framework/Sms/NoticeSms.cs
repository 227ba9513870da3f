using Quartz;
using TeacherRegistration.Framework.Contracts.Settings;
using TeacherRegistration.Framework.Contracts.Sms;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Settings;

namespace TeacherRegistration.Framework.Sms;

/// <summary>Sends the texts about applications, none within the request that causes it: where the agency wants them, and not at night.</summary>
public sealed class NoticeSms(ISmsSender sender, SmsQuietHours quietHours, ISettingProvider settings)
{
    /// <summary>Sends it, or has the job come again in the morning.</summary>
    /// <param name="context">The job's.</param>
    /// <param name="compose">Makes the text, once it is time; null: there is nothing to tell any more.</param>
    /// <param name="cancellationToken">Ends the wait for the gateways.</param>
    /// <exception cref="SmsNotSentException">No gateway took it, and it is worth another try.</exception>
    public async Task SendAsync(IJobExecutionContext context, Func<Task<SmsRequest?>> compose, CancellationToken cancellationToken = default)
    {
        // The same number whenever the job is done again.
        if (await TrySendAsync(Guid.Parse(context.JobDetail.Key.Name), compose, cancellationToken) is { } morning)
        {
            await context.Scheduler.ScheduleJob(JobTriggers.Once(context.JobDetail, morning), cancellationToken: cancellationToken);
        }
    }

    /// <summary>Sends it, unless it is night.</summary>
    /// <param name="id">The text's number, the same whenever it is tried again.</param>
    /// <param name="compose">Makes the text, once it is time; null: there is nothing to tell any more.</param>
    /// <param name="cancellationToken">Ends the wait for the gateways.</param>
    /// <returns>When to try again, UTC; null: nothing is left to do.</returns>
    /// <exception cref="SmsNotSentException">No gateway took it, and it is worth another try.</exception>
    public async Task<DateTime?> TrySendAsync(Guid id, Func<Task<SmsRequest?>> compose, CancellationToken cancellationToken = default)
    {
        if (!await settings.GetAsync<bool>(FrameworkSettings.SmsNotices, cancellationToken))
        {
            return null;
        }

        if (await quietHours.FindEndAsync(cancellationToken) is { } morning)
        {
            return morning;
        }

        if (await compose() is not { } request)
        {
            return null;
        }

        try
        {
            await sender.SendAsync(request with { Id = id }, cancellationToken);
        }
        catch (SmsNotSentException exception) when (exception.IsNumberRefused)
        {
            // Noted in the log; another try would change nothing.
        }

        return null;
    }
}
