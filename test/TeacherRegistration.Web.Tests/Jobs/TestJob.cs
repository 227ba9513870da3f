using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Testing;

namespace TeacherRegistration.Web.Tests.Jobs;

/// <summary>A job that fails as long as it is poison, with a message that nobody may keep.</summary>
internal sealed class TestJob : IJob
{
    public const string Secret = "张三 13812345678";
    private const string NameKey = "Name";
    private static readonly ConcurrentQueue<string> Tried = new();
    private static readonly ConcurrentDictionary<string, JobKey> Poison = new();

    /// <summary>Puts one in, as a write of the product does.</summary>
    public static async Task<string> EnqueueAsync(ProductHost host, bool isPoison)
    {
        var name = Guid.CreateVersion7().ToString();
        if (isPoison)
        {
            Poison[name] = new JobKey(name);
        }

        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AuditScope>().Operation = nameof(TestJob);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(() =>
        {
            scope.ServiceProvider.GetRequiredService<IBackgroundJobManager>().Enqueue<TestJob>(new Dictionary<string, string> { [NameKey] = name });
            return Task.FromResult(name);
        });
        return name;
    }

    public static int TriesOf(string name) => Tried.Count(tried => tried == name);

    /// <summary>Under which key the store has it, once it was tried.</summary>
    public static JobKey KeyOf(string name) => Poison[name];

    /// <summary>From now on it succeeds.</summary>
    public static void Cure(string name) => Poison.TryRemove(name, out _);

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.MergedJobDataMap.GetString(NameKey)!;
        var isPoison = Poison.ContainsKey(name);
        if (isPoison)
        {
            Poison[name] = context.JobDetail.Key;
        }

        Tried.Enqueue(name);
        return isPoison ? throw new InvalidOperationException(Secret, new FormatException(Secret)) : ValueTask.CompletedTask;
    }
}
