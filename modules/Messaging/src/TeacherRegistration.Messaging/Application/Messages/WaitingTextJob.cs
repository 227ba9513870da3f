using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.EntityFrameworkCore;
using TeacherRegistration.Framework.Jobs;
using TeacherRegistration.Framework.Sms;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>
/// Every few seconds sends the texts that wait, several at once, as a gateway takes its time. One that cannot be sent now, or not before the
/// morning, gets a job of its own with its ten tries: it keeps no other waiting.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class WaitingTextJob(IRepository<WaitingText> texts, IAgencyDirectory agencies, IDatabaseProvider provider, IServiceProvider services) : IJob
{
    public const int IntervalSeconds = 5;

    private const int MaximumAtOnce = 64;
    private const int Senders = 8;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        while (await texts.Query().OrderBy(text => text.Id).Take(MaximumAtOnce).ToListAsync(cancellationToken) is { Count: > 0 } some)
        {
            // Agency and points then come from memory: two statements of each text.
            var agencyIds = some.Select(text => text.AgencyId).Distinct().ToList();
            var stamps = await agencies.Standings().Where(agency => agencyIds.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, agency => (long?)agency.Stamp, cancellationToken);
            var unsent = new ConcurrentBag<WaitingText>();
            await Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = Senders, CancellationToken = cancellationToken }, async (text, token) =>
            {
                if (!await IsDoneAsync(text, stamps.GetValueOrDefault(text.AgencyId), token))
                {
                    unsent.Add(text);
                }
            });
            // Where the process ends before this, the log of texts knows which were sent.
            await RemoveAsync([.. some.Except(unsent).Select(text => text.Id)], cancellationToken);
            foreach (var text in unsent)
            {
                await GiveJobAsync(text, cancellationToken);
            }
        }
    }

    private async Task<bool> IsDoneAsync(WaitingText text, long? stamp, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateTenantScope(text.AgencyId, text.ProvinceId, stamp);
        var composer = scope.ServiceProvider.GetRequiredService<ApplicationSms>();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<NoticeSms>()
                .TrySendAsync(text.Id, () => composer.ComposeAsync(text.ApplicationId, text.Template, cancellationToken), cancellationToken) is null;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The try of its own job says what was wrong.
            return false;
        }
    }

    private async Task RemoveAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        using var gate = await provider.EnterWriteAsync();
        await texts.Query().Where(text => ids.Contains(text.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task GiveJobAsync(WaitingText text, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateTenantScope(text.AgencyId, text.ProvinceId);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunUnrecordedAsync(
            () =>
            {
                scope.ServiceProvider.GetRequiredService<IRepository<WaitingText>>().Remove(text);
                scope.ServiceProvider.GetRequiredService<IBackgroundJobManager>().Enqueue<ApplicationSmsJob>(ApplicationSmsJob.Data(text), text.Id);
                return Task.FromResult(0);
            },
            cancellationToken);
    }
}
