using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Application.OnlineApplications;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Transfers;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>What 不予受理 and 恢复受理 do with the transfer, in their own unit of work.</summary>
internal sealed class OutgoingTransfers(TransferDirectory transfers, TransferSeals seals, CaseReader reader)
{
    /// <summary>Offers an application that was just not accepted to the right agency.</summary>
    public async Task OfferAsync(OnlineApplication application, Guid rightAgencyId, int planYear, CancellationToken cancellationToken)
    {
        var transfer = await transfers.TakeOutgoingAsync(application.Id, cancellationToken);
        if (transfer is null)
        {
            transfer = new Transfer(application.Id, new TransferSource(transfers.OwnAgencyId, application.ApplicationNumber, application.PersonId, planYear));
            transfers.Add(transfer);
        }

        transfer.Offer(new TransferOffer
        {
            RightAgencyId = rightAgencyId,
            Name = application.Name,
            IdMask = application.IdMask,
            School = application.School,
            Kind = application.Kind,
            Rejection = application.Rejection!,
            RejectedAt = application.ConcludedAt!.Value,
            Draft = seals.Seal(application.Id, TransferDraft.Of(reader.Open(application))),
        });
    }

    /// <summary>Takes it back, where it was offered.</summary>
    /// <exception cref="Framework.Contracts.Errors.BusinessRuleException">409: the right agency has accepted it.</exception>
    public async Task WithdrawAsync(Guid applicationId, CancellationToken cancellationToken) =>
        (await transfers.TakeOutgoingAsync(applicationId, cancellationToken))?.Withdraw();

    /// <summary>报名号 with the agency that has accepted it; null while none has.</summary>
    public Task<string?> FindNewNumberAsync(Guid applicationId, CancellationToken cancellationToken = default) => transfers.Outgoing()
        .Where(row => row.Id == applicationId && row.State == TransferState.Accepted)
        .Select(row => row.AcceptedNumber)
        .FirstOrDefaultAsync(cancellationToken);
}
