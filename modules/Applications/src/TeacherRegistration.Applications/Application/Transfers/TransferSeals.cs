using System.Text.Json;
using TeacherRegistration.Applications.Domain.Transfers;
using TeacherRegistration.Framework.Encryption;

namespace TeacherRegistration.Applications.Application.Transfers;

/// <summary>Seals what crosses between agencies, and opens it for the one it is offered to.</summary>
internal sealed class TransferSeals(IColumnCipher cipher)
{
    public Sealed Seal(Guid transferId, TransferDraft draft) => cipher.Seal(JsonSerializer.Serialize(draft), Transfer.DraftCellOf(transferId));

    /// <summary>What the person had filed; the transfer is open.</summary>
    public TransferDraft Open(Transfer transfer) => JsonSerializer.Deserialize<TransferDraft>(cipher.Open(transfer.Draft!.Value, Transfer.DraftCellOf(transfer.Id)))!;
}
