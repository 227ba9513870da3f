using TeacherRegistration.Framework.Domain;
using TeacherRegistration.Framework.Uploads;

namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>
/// Bytes in the store and who uploaded them, under the id by which a published file names them. It is there before they are and goes after
/// them, whether a file names them or not: an account's quota counts all that it makes the store keep (FL-3).
/// </summary>
internal sealed class FileUpload : Entity, IDirectoryEntity, IUnaudited
{
    private FileUpload()
    {
    }

    public FileUpload(Guid blobId, Guid ownerId, Guid accountId, int size, ScanVerdict scan, DateTime now)
        : base(blobId)
    {
        OwnerId = ownerId;
        AccountId = accountId;
        Size = size;
        Scan = scan;
        (UploadedAt, ScannedAt) = (now, now);
    }

    /// <summary>The agency under which the bytes lie; empty: the platform.</summary>
    public Guid OwnerId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>What the scanner found; what is not known to be clean is given to nobody (FL-1).</summary>
    public ScanVerdict Scan { get; private set; }

    /// <summary>When the scanner was asked last, whether it answered or not.</summary>
    public DateTime ScannedAt { get; private set; }

    public DateTime UploadedAt { get; private set; }
}
