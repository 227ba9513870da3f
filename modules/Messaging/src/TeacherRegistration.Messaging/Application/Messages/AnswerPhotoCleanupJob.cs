using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Framework.Blobs;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Tenancy;
using TeacherRegistration.Messaging.Domain.Messages;

namespace TeacherRegistration.Messaging.Application.Messages;

/// <summary>Every night removes the photos of answers that were refused after their photos were stored.</summary>
[DisallowConcurrentExecution]
internal sealed class AnswerPhotoCleanupJob(UnnamedBlobs unnamed, IAgencyDirectory agencies, IServiceProvider services) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var removed = 0;
        for (var number = 1; number <= MessageAnswer.MaximumPhotos; number++)
        {
            removed += await unnamed.RemoveAsync(AnswerPhotos.ContainerOf(number), (agencyId, ids) => FindNamedAsync(agencyId, ids, cancellationToken), cancellationToken);
        }

        return removed;
    }

    /// <summary>Those that belong to an answer; null where there is no such agency.</summary>
    private async Task<List<Guid>?> FindNamedAsync(Guid agencyId, List<Guid> ids, CancellationToken cancellationToken)
    {
        if (await agencies.FindAsync(agencyId, cancellationToken) is not { } agency)
        {
            return null;
        }

        await using var scope = services.CreateTenantScope(agency.Id, agency.ProvinceId);
        return await scope.ServiceProvider.GetRequiredService<IRepository<MessageAnswer>>().Query()
            .Where(answer => ids.Contains(answer.Id)).Select(answer => answer.Id).ToListAsync(cancellationToken);
    }
}
