using TeacherRegistration.Framework.Domain;

namespace TeacherRegistration.Printing.Domain.Receipts;

/// <summary>The code in the QR code of a receipt, by which anybody who holds the paper can check it: where the receipt is, nothing of the person.</summary>
internal sealed class ReceiptCode : Entity, IDirectoryEntity
{
    public const int MaximumLength = 32;

    private ReceiptCode()
    {
    }

    public ReceiptCode(Guid receiptId, string code, Guid agencyId, Guid provinceId)
        : base(receiptId)
    {
        Code = code;
        AgencyId = agencyId;
        ProvinceId = provinceId;
    }

    public string Code { get; private set; } = "";

    public Guid AgencyId { get; private set; }

    public Guid ProvinceId { get; private set; }
}
