using Quartz;

namespace TeacherRegistration.Framework.PersonalData;

/// <summary>Deletes the files of an account once its erasure is committed. Done twice it changes nothing.</summary>
internal sealed class ErasedFilesJob(IEnumerable<IAccountData> holders) : IJob
{
    private const string AccountIdKey = "AccountId";

    public static IReadOnlyDictionary<string, string> Data(Guid accountId) => new Dictionary<string, string> { [AccountIdKey] = accountId.ToString() };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var holder in holders)
        {
            await holder.DeleteFilesAsync(Guid.Parse(context.MergedJobDataMap.GetString(AccountIdKey)!), cancellationToken);
        }
    }
}
