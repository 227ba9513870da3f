using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Contracts.Tenancy;
using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>
/// The only way to the transfers, which lie outside all tenants: an agency reaches those it gave away and those offered to it, and
/// without a current tenant nobody reaches any.
/// </summary>
internal sealed class TransferDirectory(IRepository<Transfer> transfers, ICurrentTenant tenant)
{
    public Guid OwnAgencyId => tenant.Id ?? throw new InvalidOperationException("There is no current tenant.");

    public void Add(Transfer transfer) => transfers.Add(transfer);

    /// <summary>What others have offered to the current agency, in whatever state.</summary>
    public IQueryable<Transfer> Incoming()
    {
        var own = OwnAgencyId;
        return transfers.Query().Where(row => row.RightAgencyId == own);
    }

    /// <summary>What the current agency has given away.</summary>
    public IQueryable<Transfer> Outgoing()
    {
        var own = OwnAgencyId;
        return transfers.Query().Where(row => row.FromAgencyId == own);
    }

    /// <summary>One that was offered, for accepting it; the other side waits until that is done.</summary>
    public async Task<Transfer?> TakeIncomingAsync(Guid id, CancellationToken cancellationToken) =>
        await TakeAsync(Incoming().Where(row => row.Id == id), cancellationToken);

    /// <summary>One that was given away, for taking it back; the other side waits until that is done.</summary>
    public async Task<Transfer?> TakeOutgoingAsync(Guid id, CancellationToken cancellationToken) =>
        await TakeAsync(Outgoing().Where(row => row.Id == id), cancellationToken);

    /// <summary>Those that are open of a person who files anew, from whatever agency to whatever other; the sides wait until that is done.</summary>
    public async Task<IReadOnlyList<Transfer>> TakeOpenOfPersonAsync(Guid personId, int planYear, CancellationToken cancellationToken)
    {
        var open = transfers.Query().Where(row => row.PersonId == personId && row.PlanYear == planYear && row.State == TransferState.Open);
        await open.ExecuteUpdateAsync(row => row.SetProperty(it => it.PlanYear, it => it.PlanYear), cancellationToken);
        return await open.AsTracking().ToListAsync(cancellationToken);
    }

    /// <summary>Locks before it reads: of two that want it, the second sees what the first has made of it, and can say so.</summary>
    private static async Task<Transfer?> TakeAsync(IQueryable<Transfer> one, CancellationToken cancellationToken)
    {
        await one.ExecuteUpdateAsync(row => row.SetProperty(it => it.PlanYear, it => it.PlanYear), cancellationToken);
        return await one.AsTracking().FirstOrDefaultAsync(cancellationToken);
    }
}
