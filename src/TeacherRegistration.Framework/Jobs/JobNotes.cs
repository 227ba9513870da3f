using System.Globalization;
using Quartz;

namespace TeacherRegistration.Framework.Jobs;

/// <summary>What the job store keeps of a job besides the job's own data.</summary>
public static class JobNotes
{
    internal const string PutInAtKey = "Job.PutInAt";
    internal const string TriesKey = "Job.Tries";
    internal const string KindKey = "Job.Kind";
    internal const string FailedAtKey = "Job.FailedAt";
    internal const string FaultKey = "Job.Fault";

    /// <summary>When the job was first put in, UTC: what it tells of happened then, however late the try is.</summary>
    public static DateTime PutInAt(this IJobExecutionContext context) =>
        context.JobDetail.JobDataMap.FindTime(PutInAtKey) ?? context.Trigger.StartTimeUtc.UtcDateTime;

    internal static DateTime? FindTime(this JobDataMap data, string key) =>
        data.TryGetValue(key, out var value) ? DateTime.Parse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;

    internal static int Tries(this JobDataMap data) =>
        data.TryGetValue(TriesKey, out var value) ? int.Parse((string)value!, CultureInfo.InvariantCulture) : 0;

    internal static void SetTries(this JobDataMap data, int tries) => data[TriesKey] = tries.ToString(CultureInfo.InvariantCulture);

    internal static string Write(DateTime time) => time.ToString("O", CultureInfo.InvariantCulture);
}
