using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>Jobs that run once a night.</summary>
public static class NightlyJobs
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Runs the job every night at the time, Beijing time.</summary>
    /// <param name="quartz">The scheduler's configuration.</param>
    /// <param name="name">Name of the trigger.</param>
    /// <param name="hour">Hour.</param>
    /// <param name="minute">Minute.</param>
    public static void ScheduleNightly<TJob>(this IQuartzBuilder quartz, string name, int hour, int minute)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(trigger => trigger.WithIdentity(name)
            .WithCronSchedule($"0 {minute} {hour} * * ?", schedule => schedule.InTimeZone(Zone)));
}
