namespace TeacherRegistration.Printing.Domain.Files;

/// <summary>A checked and stored file.</summary>
/// <param name="BlobId">Where its bytes lie.</param>
/// <param name="Name">Its name when it is downloaded.</param>
/// <param name="ContentType">What it was found to be.</param>
/// <param name="Size">Bytes.</param>
internal sealed record FileContent(Guid BlobId, string Name, string ContentType, int Size)
{
    public const int MaximumNameLength = 100;
}
