using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Application.Filing;
using TeacherRegistration.Applications.Application.Photos;
using TeacherRegistration.Applications.Contracts;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>Files with the current agency what another has offered it.</summary>
internal sealed class TransferFiling(
    FilingAppService filing, IPlanIntegrationService plans, IOpenFilings openFilings, ApplicationPhotos photos, IAgencyDirectory agencies, IRequestClock clock)
{
    /// <summary>Brings the photos, if there are any, under an id for the new application, which it returns. Outside a transaction.</summary>
    public async Task<Guid> BringPhotosAsync(Transfer transfer, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        await photos.BringAsync(transfer.FromAgencyId, transfer.Id, id, cancellationToken);
        return id;
    }

    public Task DropPhotosAsync(Guid id, CancellationToken cancellationToken) => photos.DeleteAllAsync(id, cancellationToken);

    /// <summary>The new application: what was filed, under the agency's own plan, point and policy of this moment.</summary>
    /// <exception cref="BusinessRuleException">409: the plan is gone, or the person has filed again.</exception>
    public async Task<FiledApplication> FileAsync(Transfer transfer, TransferDraft draft, (Guid Id, Guid PlanId, Guid PointId) place, CancellationToken cancellationToken)
    {
        await plans.HoldAsync([place.PlanId], cancellationToken);
        // Whoever files online takes the next number under this lock.
        await openFilings.HoldAsync(place.PlanId, cancellationToken);
        if ((await filing.FindLiveAsync([draft.Filing.IdNumber], transfer.PlanYear)).Count > 0)
        {
            throw new BusinessRuleException(ApplicationsErrorCodes.TransferLive, RuleViolationKind.Conflict);
        }

        var policy = await plans.GetCurrentPolicyAsync(cancellationToken);
        var from = (await agencies.FindAsync(transfer.FromAgencyId, cancellationToken))!;
        var own = draft.Filing with
        {
            Id = place.Id,
            ApplicationPlanId = place.PlanId,
            PointId = place.PointId,
            SubmittedAt = clock.UtcNow,
            TransferredFrom = new TransferOrigin(from.Name, transfer.FromNumber),
        };
        return (await filing.FileAsync([own], transfer.PlanYear, policy.Id, draft.DataSource))[0];
    }
}
