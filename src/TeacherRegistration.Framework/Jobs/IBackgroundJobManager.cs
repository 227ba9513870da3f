using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>Schedules work that happens after, and only if, the current unit of work commits (the outbox).</summary>
public interface IBackgroundJobManager
{
    /// <summary>Schedules the job with the commit. The data are ids and keys only, never data of persons: they are stored in clear.</summary>
    void Enqueue<TJob>(IReadOnlyDictionary<string, string> data)
        where TJob : IJob;
}
