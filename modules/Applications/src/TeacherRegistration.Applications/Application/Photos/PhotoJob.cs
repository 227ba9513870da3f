using System.Text.Json;
using Quartz;

namespace TeacherRegistration.Applications.Application.Photos;

/// <summary>
/// What happens to photos once a write is committed, and only then: those of an edited application are replaced by those of its record, and
/// those that nothing names any more are deleted. Done twice it changes nothing.
/// </summary>
internal sealed class PhotoJob(ApplicantPhotos photos) : IJob
{
    private const string TaskKey = "Task";

    public static IReadOnlyDictionary<string, string> Data(PhotoTask task) => new Dictionary<string, string> { [TaskKey] = JsonSerializer.Serialize(task) };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var task = JsonSerializer.Deserialize<PhotoTask>(context.MergedJobDataMap.GetString(TaskKey)!)!;
        if (task.Replaced is { } replaced)
        {
            await photos.GiveAsync(task.AccountId, replaced.Photos, replaced.AgencyId, replaced.ApplicationId, cancellationToken);
        }

        await photos.DeleteAsync(task.AccountId, task.Forgotten, cancellationToken);
    }
}

/// <summary>Ids alone.</summary>
/// <param name="AccountId">Whose photos.</param>
/// <param name="Forgotten">Those that nothing names any more.</param>
/// <param name="Replaced">An application whose photos become those of its record; null without one.</param>
internal sealed record PhotoTask(Guid AccountId, IReadOnlyList<Guid> Forgotten, ReplacedPhotos? Replaced = null);

/// <summary>An edited application.</summary>
/// <param name="AgencyId">Its agency.</param>
/// <param name="ApplicationId">Its id.</param>
/// <param name="Photos">Those of the record.</param>
internal sealed record ReplacedPhotos(Guid AgencyId, Guid ApplicationId, RecordPhotos Photos);
