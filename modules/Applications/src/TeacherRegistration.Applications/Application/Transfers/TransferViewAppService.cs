using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>One transfer with the places it can go to. Its case is not the agency's yet: numbers stay masked.</summary>
internal sealed class TransferViewAppService(
    TransferDirectory transfers,
    TransferSeals seals,
    TransferPlaces places,
    IRepository<PersonApplication> filed,
    IAgencyDirectory agencies,
    ICurrentUser user,
    AuditScope audit)
{
    /// <param name="id">The transfer.</param>
    /// <param name="planId">The 网报计划 whose points are shown; null for the current one.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="BusinessRuleException">404: not there, or not offered to the current agency.</exception>
    public async Task<TransferView> GetAsync(Guid id, Guid? planId, CancellationToken cancellationToken)
    {
        user.DemandTransfers();
        audit.About(nameof(Transfer), id);
        var transfer = await transfers.Incoming().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        var from = (await agencies.FindAsync(transfer.FromAgencyId, cancellationToken))!.Name;
        if (transfer.State != TransferState.Open)
        {
            return new TransferView(transfer, from);
        }

        var filing = seals.Open(transfer).Filing;
        var plans = await places.GetPlansAsync(transfer.PlanYear, cancellationToken);
        var plan = plans.FirstOrDefault(row => row.Id == planId) ?? plans.FirstOrDefault(row => row.IsCurrent) ?? (plans.Count > 0 ? plans[0] : null);
        return new TransferView(transfer, from)
        {
            Draft = filing,
            IsLive = await filed.Query().AnyAsync(live => live.PersonId == transfer.PersonId && live.LiveYear == transfer.PlanYear, cancellationToken),
            Plans = plans,
            Plan = plan,
            Points = plan is null ? [] : await places.GetPointsAsync(plan.Id, filing.ToPerson(), cancellationToken),
        };
    }
}
