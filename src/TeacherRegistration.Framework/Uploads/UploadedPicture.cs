using System.Buffers;

namespace TeacherRegistration.Framework.Uploads;

/// <summary>
/// A picture as it was uploaded, in memory that the next one gets when this is disposed of. An array of its own for each would stay until the
/// whole memory is searched for what is no more used, which is seldom: a thousand photos were a gigabyte.
/// </summary>
public sealed class UploadedPicture : IDisposable
{
    private readonly byte[] rented;

    private UploadedPicture(byte[] rented, int length)
    {
        this.rented = rented;
        Bytes = rented.AsMemory(0, length);
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads so many bytes of the stream.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public static async Task<UploadedPicture> ReadAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var picture = new UploadedPicture(ArrayPool<byte>.Shared.Rent(length), length);
        try
        {
            await stream.ReadExactlyAsync(picture.rented.AsMemory(0, length), cancellationToken);
            return picture;
        }
        catch
        {
            picture.Dispose();
            throw;
        }
    }

    /// <summary>Wipes it out: it shows a person.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(rented, clearArray: true);
}
