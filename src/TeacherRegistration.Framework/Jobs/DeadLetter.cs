using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>A job that failed at its last try: it lies in the job store under the same id, in a group apart and with no trigger, until somebody decides.</summary>
/// <param name="Id">The job's id.</param>
/// <param name="Kind">Name of the job's type.</param>
/// <param name="PutInAt">When it was first put in, UTC.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="FailedAt">When the last try failed, UTC.</param>
/// <param name="Fault">Type of the error, never its words.</param>
public sealed record DeadLetter(Guid Id, string Kind, DateTime PutInAt, int Tries, DateTime FailedAt, string Fault)
{
    internal const string Group = "DeadLetters";

    internal static JobKey KeyOf(Guid id) => new(id.ToString(), Group);

    internal static IJobDetail Make(IJobExecutionContext context, string fault, DateTime now)
    {
        var job = context.JobDetail;
        return job.GetJobBuilder()
            .WithIdentity(job.Key.Name, Group)
            .StoreDurably()
            .UsingJobData(JobNotes.KindKey, job.Key.Group)
            .UsingJobData(JobNotes.PutInAtKey, JobNotes.Write(context.PutInAt()))
            .UsingJobData(JobNotes.FailedAtKey, JobNotes.Write(now))
            .UsingJobData(JobNotes.FaultKey, fault)
            .Build();
    }

    internal static DeadLetter Read(IJobDetail job)
    {
        var data = job.JobDataMap;
        return new DeadLetter(
            Guid.Parse(job.Key.Name), data.GetString(JobNotes.KindKey)!, data.FindTime(JobNotes.PutInAtKey)!.Value,
            data.Tries(), data.FindTime(JobNotes.FailedAtKey)!.Value, data.GetString(JobNotes.FaultKey)!);
    }

    /// <summary>The job as it was before its first try.</summary>
    internal static IJobDetail Revive(IJobDetail job)
    {
        var data = new JobDataMap(job.JobDataMap);
        var kind = data.GetString(JobNotes.KindKey)!;
        foreach (var note in new[] { JobNotes.TriesKey, JobNotes.KindKey, JobNotes.FailedAtKey, JobNotes.FaultKey })
        {
            data.Remove(note);
        }

        return job.WithJobData(data).GetJobBuilder().WithIdentity(job.Key.Name, kind).StoreDurably(false).Build();
    }
}
