using Quartz;

namespace TeacherRegistration.Framework.Jobs;

internal static class JobTriggers
{
    /// <summary>
    /// Fires the job once when it is due, or as soon after as can be. What the scheduler does by itself with triggers that are a minute late
    /// comes up to a minute later still, and forgets the tries.
    /// </summary>
    /// <param name="job">The job.</param>
    /// <param name="at">When; null: now.</param>
    public static ITrigger Once(IJobDetail job, DateTimeOffset? at = null)
    {
        var trigger = TriggerBuilder.Create().ForJob(job).WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires));
        return (at is { } time ? trigger.StartAt(time) : trigger.StartNow()).Build();
    }
}
