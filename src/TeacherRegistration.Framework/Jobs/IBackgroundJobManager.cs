using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>Schedules work that happens after, and only if, the current unit of work commits (the outbox).</summary>
public interface IBackgroundJobManager
{
    /// <summary>Schedules the job with the commit.</summary>
    /// <param name="data">Ids and keys only, never data of persons: they are stored in clear.</param>
    /// <param name="id">The job's id, where what it does has one already.</param>
    void Enqueue<TJob>(IReadOnlyDictionary<string, string> data, Guid? id = null)
        where TJob : IJob;
}
