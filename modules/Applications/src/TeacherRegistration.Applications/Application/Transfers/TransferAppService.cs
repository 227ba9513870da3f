using Microsoft.EntityFrameworkCore;
using TeacherRegistration.Applications.Domain.OnlineApplications;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Applications.Localization;
using TeacherRegistration.Framework.Auditing;
using TeacherRegistration.Framework.Contracts.Errors;
using TeacherRegistration.Framework.Contracts.Security;
using TeacherRegistration.Framework.Contracts.Text;
using TeacherRegistration.Framework.Contracts.Time;
using TeacherRegistration.Messaging.Contracts;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>受理 of a transfer (SPEC decision 11): a new 报名号, linked to the old one, awaiting confirmation.</summary>
internal sealed class TransferAppService(
    TransferDirectory transfers,
    TransferSeals seals,
    TransferPlaces places,
    TransferFiling filing,
    IMessageIntegrationService messages,
    ICurrentUser user,
    AuditScope audit)
{
    /// <summary>What lies outside the database is brought before the transaction, under the id that the application will get.</summary>
    /// <exception cref="BusinessRuleException">404: not there, or not offered to the current agency; 409: taken already.</exception>
    public async Task<Guid> PrepareAsync(Guid id, CancellationToken cancellationToken)
    {
        user.DemandTransfers();
        audit.About(nameof(Transfer), id);
        var transfer = await transfers.Incoming().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        transfer.DemandOpen();
        return await filing.BringPhotosAsync(transfer, cancellationToken);
    }

    /// <summary>Takes away what was brought for an acceptance that was refused.</summary>
    public Task DropAsync(Guid preparedId, CancellationToken cancellationToken) => filing.DropPhotosAsync(preparedId, cancellationToken);

    public async Task AcceptAsync(TransferAcceptance chosen, Guid preparedId, CancellationToken cancellationToken)
    {
        user.DemandTransfers();
        var transfer = await transfers.TakeIncomingAsync(chosen.Id, cancellationToken) ?? throw BusinessRuleException.NotFound();
        transfer.DemandOpen();
        if (transfer.Version != chosen.Version)
        {
            throw new BusinessRuleException(FrameworkErrorCodes.ChangedByAnother, RuleViolationKind.Conflict);
        }

        var draft = seals.Open(transfer);
        var place = await places.DemandAsync(chosen, transfer.PlanYear, draft.Filing.ToPerson(), cancellationToken);
        var filed = await filing.FileAsync(transfer, draft, (preparedId, chosen.PlanId, chosen.PointId), cancellationToken);
        transfer.Accept(filed.Number);
        await messages.SendAsync(filed.Id, Notice(draft.Filing.Name, filed.Number, place), cancellationToken: cancellationToken);
        audit.About(nameof(OnlineApplication), filed.Id);
        audit.Reason = PlainText.Clean(chosen.Reason, "Reason") is { Length: > 0 } reason ? reason : null;
    }

    private static string Notice(string name, string number, TransferPoint place) =>
        NoticeTexts.Transferred(name, number, place.Point.Name)
        + NoticeTexts.Place(place.Point.Address, place.Point.Phone, BeijingTime.Format(place.Offer.Window.Start)[..16], BeijingTime.Format(place.Offer.Window.End)[..16]);
}
