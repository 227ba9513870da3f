using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Agencies.Contracts;
using TeacherRegistration.Applications.Domain.People;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Plans.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>转入待受理: what others did not accept and named the current agency for, masked as lists are (SPEC decision 19).</summary>
internal sealed class TransferListAppService(
    TransferDirectory transfers, IRepository<PersonApplication> filed, IAgencyDirectory agencies, ICurrentUser user)
{
    public const int PageSize = 20;

    public async Task<TransferPage> SearchAsync(int page, CancellationToken cancellationToken)
    {
        user.DemandTransfers();
        var open = transfers.Incoming().Where(row => row.State == TransferState.Open);
        var total = await open.CountAsync(cancellationToken);
        var number = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await open.OrderBy(row => row.RejectedAt).ThenBy(row => row.Id)
            .Skip((number - 1) * PageSize)
            .Take(PageSize)
            .Select(row => new TransferItem(
                row.Id, row.Name, row.IdMask, row.School, row.Kind, row.FromAgencyId, row.FromNumber, row.RejectedAt, row.Reason,
                filed.Query().Any(live => live.PersonId == row.PersonId && live.LiveYear == row.PlanYear)))
            .ToListAsync(cancellationToken);
        return new TransferPage(rows, await agencies.GetShortNamesAsync([.. rows.Select(row => row.FromAgencyId).Distinct()], cancellationToken), number, total);
    }
}

/// <summary>One page of the list, the oldest first.</summary>
internal sealed record TransferPage(IReadOnlyList<TransferItem> Items, IReadOnlyDictionary<Guid, string> AgencyNames, int Number, int Total);

/// <summary>One row.</summary>
/// <param name="Id">The transfer.</param>
/// <param name="Name">姓名.</param>
/// <param name="IdMask">证件号码, masked.</param>
/// <param name="School">任教学校.</param>
/// <param name="Kind">注册类别.</param>
/// <param name="FromAgencyId">Who did not accept it.</param>
/// <param name="FromNumber">报名号 there.</param>
/// <param name="RejectedAt">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsLive">The person has filed again in the meantime, with whatever agency: there is nothing left to accept.</param>
internal sealed record TransferItem(
    Guid Id, string Name, string IdMask, string School, RegistrationKind Kind, Guid FromAgencyId, string FromNumber, DateTime RejectedAt, string Reason, bool IsLive);
